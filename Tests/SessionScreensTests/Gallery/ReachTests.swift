import FrameGallery
import Phrasebook
import SessionScreens
import TerminalKit
import Testing

@Suite("What a small window has no room for")
struct ReachTests {
  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 60, rows: 18), Size(columns: 80, rows: 24),
  ]

  @Test("Where there is more than is seen, the row of keys names the key that brings it")
  func named() {
    let phrases = Phrasebook(.german)
    let names = [JoinMovePhrase.pageUp, .pageDown, .readOn].map { phrases($0) }
    var count = 0
    for (name, picture) in Self.pictures {
      for size in Self.sizes.prefix(2) {
        let frame = picture.frame(ScreenStyle(phrases: phrases), size)
        guard Self.hasMore(frame) else { continue }
        let bar = GoldenFrame.rows(of: frame).suffix(2).joined(separator: " ")
        #expect(names.contains { bar.contains($0) }, "\(name) \(size) \(bar)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test("Terms, ballots, cards and lists are read to their end", arguments: sizes)
  func reached(_ size: Size) {
    let style = ScreenStyle(phrases: Phrasebook(.german))
    for (name, picture) in Self.pictures where Self.long.contains(where: name.hasPrefix) {
      let whole = picture.frame(style, Size(columns: size.columns, rows: 120))
      let seen = Self.seen(picture, style, size)
      let missing = Self.words(whole, leavingOut: 4).filter { !seen.contains($0) }
      #expect(missing.isEmpty, "\(name) \(size) \(missing)")
    }
  }

  private static let long = [
    "gate open", "draft open", "together ballot", "questions care",
  ]

  private static let pictures = Gallery.scenes.filter { $0.screen == .participant }
    .flatMap { scene in scene.pictures.map { ("\(scene.name) \($0.state)", $0) } }

  /// Whether a mark of more stands beside what scrolls.
  private static func hasMore(_ frame: Frame) -> Bool {
    (0..<frame.size.rows).contains { y in
      ["▲", "▼"].contains(frame[frame.size.columns - 1, y].character)
    }
  }

  /// All words that keys bring into sight.
  private static func seen(
    _ picture: GalleryPicture, _ style: ScreenStyle, _ size: Size
  ) -> Set<String> {
    var seen: Set<String> = []
    for key in [Key(.pageDown), Key(.pageUp), Key(.down)] {
      var screen = picture.prepared(style, size)
      for _ in 0..<12 {
        let frame = screen.frame(size, at: GalleryMoment.now, collectsCuts: false)
        seen.formUnion(words(frame))
        screen.press(key, at: GalleryMoment.now)
      }
    }
    return seen
  }

  private static func words(_ frame: Frame, leavingOut rows: Int = 0) -> [String] {
    GoldenFrame.rows(of: frame).dropLast(rows)
      .flatMap { $0.split(separator: " ").map(String.init) }
      .filter { $0.contains { $0.isLetter } }
  }
}
