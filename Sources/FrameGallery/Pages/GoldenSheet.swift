import SessionScreens
package import TerminalKit

/// All states of a scene in one size and one set of glyphs, as a text for tests and reviews.
package struct GoldenSheet: Sendable {
  /// The scene.
  package let scene: GalleryScene
  /// Columns and rows.
  package let size: Size
  /// The characters for lines and marks.
  package let glyphs: Look.Glyphs

  /// All sheets of the gallery.
  package static func all(_ scenes: [GalleryScene] = Gallery.scenes) -> [GoldenSheet] {
    scenes.flatMap { scene in
      Gallery.sizes.flatMap { size in
        [Look.Glyphs.unicode, .ascii].map { GoldenSheet(scene: scene, size: size, glyphs: $0) }
      }
    }
  }

  /// Where its file lies below the folder of golden frames.
  package var path: String {
    let glyphs = self.glyphs == .unicode ? "unicode" : "ascii"
    return "\(scene.screen.rawValue)/\(scene.name).\(size.columns)x\(size.rows).\(glyphs).txt"
  }

  /// The states with their frames; a frame that was there before is named and not repeated.
  package var text: String {
    var seen: [String: String] = [:]
    return scene.pictures.map { picture in
      let style = ScreenStyle(look: Look(glyphs: glyphs))
      let frame = GoldenFrame.text(of: picture.frame(style, size))
      let heading = "== \(picture.state) ==\n"
      if let before = seen[frame] { return heading + "as \(before)\n" }
      seen[frame] = picture.state
      return heading + frame
    }.joined(separator: "\n")
  }

  /// The first rows in which two texts differ, for a person who looks what has changed.
  package static func difference(_ expected: String, _ actual: String) -> [String] {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    var heading: Substring = ""
    for row in 0..<max(old.count, new.count) where lines.count < 12 {
      let before = row < old.count ? old[row] : nil
      let after = row < new.count ? new[row] : nil
      if before == after {
        if before?.hasPrefix("== ") == true { heading = before ?? "" }
        continue
      }
      if lines.isEmpty, !heading.isEmpty { lines.append(String(heading)) }
      lines.append("row \(row + 1) was: \(before ?? "(none)")")
      lines.append("row \(row + 1)  is: \(after ?? "(none)")")
    }
    return lines
  }
}
