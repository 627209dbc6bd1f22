package import Phrasebook
import SessionScreens
import TerminalKit

/// A page with every frame of the gallery, for looking at them before they are recorded.
///
/// Frames hold roles, so that one copy of each serves all themes; the page's own style paints them.
package enum ReviewPage {
  /// The whole page, in one of the interface's languages.
  package static func html(
    _ language: Language = .english, _ scenes: [GalleryScene] = Gallery.scenes
  ) -> String {
    let sections = scenes.map { section($0, Phrasebook(language)) }.joined(separator: "\n")
    return """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Frames of Attune</title>
      <style>
      \(ReviewPageParts.style)
      \(Theme.all.map(FrameMarkup.rules).joined(separator: "\n"))
      </style></head>
      <body class="dark unicode">
      <header>\(ReviewPageParts.controls(scenes))</header>
      <main>
      \(sections)
      </main>
      <script>
      \(ReviewPageParts.script)
      </script>
      </body></html>

      """
  }

  private static func section(_ scene: GalleryScene, _ phrases: Phrasebook) -> String {
    let id = "\(scene.screen.rawValue)-\(scene.name)"
    let sheets = Gallery.sizes.flatMap { size in
      [Look.Glyphs.unicode, .ascii].map { glyphs in
        sheet(scene, size, ScreenStyle(phrases: phrases, look: Look(glyphs: glyphs)))
      }
    }
    return """
      <section id="\(id)" data-screen="\(scene.screen.rawValue)" data-scene="\(scene.name)">
      <h2><a href="#\(id)">\(scene.screen.rawValue): \(scene.name)</a></h2>
      \(sheets.joined(separator: "\n"))
      </section>
      """
  }

  /// Room for all rows, also for those that are empty; lines are 1.2 em high.
  private static func space(_ size: Size) -> String {
    let tenths = size.rows * 12
    return "width:\(size.columns)ch;height:\(tenths / 10).\(tenths % 10)em"
  }

  private static func sheet(
    _ scene: GalleryScene, _ size: Size, _ style: ScreenStyle
  ) -> String {
    var seen: [Frame: String] = [:]
    let figures = scene.pictures.map { picture in
      let frame = picture.frame(style, size)
      let caption = "<figcaption>\(picture.state)"
      let start = "<figure data-state=\"\(picture.state)\">"
      if let before = seen[frame] {
        return start + caption + ": as \(before)</figcaption></figure>"
      }
      seen[frame] = picture.state
      return start + caption + "</figcaption><pre style=\"\(space(size))\">\n"
        + FrameMarkup.rows(of: frame) + "</pre></figure>"
    }
    let name = "\(size.columns)x\(size.rows)"
    return """
      <div class="sheet \(style.look.glyphs == .unicode ? "unicode" : "ascii")" data-size="\(name)">
      \(figures.joined(separator: "\n"))
      </div>
      """
  }
}
