import FrameGallery
import Phrasebook
import TerminalKit
import Testing

@Suite("The page for looking at frames")
struct ReviewPageTests {
  private static let scenes = Gallery.scenes.filter { $0.name == "choice" || $0.name == "lobby" }

  @Test("It has a section for every scene, in all sizes, glyphs and themes")
  func complete() {
    let page = ReviewPage.html(.english, Self.scenes)
    for scene in Self.scenes {
      #expect(page.contains("<section id=\"\(scene.screen.rawValue)-\(scene.name)\""))
    }
    for size in Gallery.sizes {
      let sheet = "data-size=\"\(size.columns)x\(size.rows)\""
      #expect(page.components(of: sheet) == Self.scenes.count * 2)
    }
    for theme in ["dark", "light", "mono"] { #expect(page.contains("body.\(theme) .t{")) }
  }

  @Test("It needs nothing from elsewhere, and nobody's words are markup")
  func alone() {
    let page = ReviewPage.html(.english, Self.scenes)
    for outside in ["src=", "@import", "url(", "http:", "https:"] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(page.contains("\"I'm just tired"))
    #expect(!page.contains("<pre><script"))
  }
}

extension String {
  /// How often a part stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
