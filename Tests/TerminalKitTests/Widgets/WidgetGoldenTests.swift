import Foundation
import TerminalKit
import Testing

@Suite("Widgets look as they did when somebody last looked (RECORD_GOLDEN=1 writes them)")
struct WidgetGoldenTests {
  @Test("A widget at its sizes, with both kinds of marks", arguments: WidgetScene.all.map(\.name))
  func scene(_ name: String) throws {
    for scene in WidgetScene.all where scene.name == name {
      let file = name.replacing(" ", with: "-") + ".txt"
      try Self.expect(Self.text(scene), file)
    }
  }

  @Test("A widget with ASCII marks adds nothing but ASCII to the words that it is given")
  func ascii() {
    let words = "信頼سلامïéÏÉ│…"
    for scene in WidgetScene.all {
      for size in scene.sizes {
        let rows = GoldenFrame.rows(of: Self.frame(scene.widget, size, Look(glyphs: .ascii)))
        let foreign = rows.joined().filter { !$0.isASCII && !words.contains($0) }
        #expect(foreign.isEmpty, "\(scene.name)")
      }
    }
  }

  @Test("No widget uses braille patterns, and none writes outside of its area")
  func inside() {
    let area = Rect(x: 3, y: 2, width: 34, height: 6)
    for scene in WidgetScene.all {
      for look in [Look(), Look(glyphs: .ascii), Look(isStill: true)] {
        var frame = Frame(Size(columns: 40, rows: 12))
        frame.fill(frame.bounds, with: "~")
        scene.widget.draw(on: &frame, in: area, look)
        let rows = GoldenFrame.rows(of: frame)
        let braille = rows.joined().unicodeScalars.filter { 0x2800...0x28FF ~= $0.value }
        #expect(braille.isEmpty, "\(scene.name)")
        frame.fill(area, with: "~")
        let drawn = GoldenFrame.rows(of: frame).joined().filter { $0 != "~" }
        #expect(drawn.isEmpty, "\(scene.name) drew \(drawn) elsewhere")
      }
    }
  }

  @Test("A widget can be drawn at any size", arguments: WidgetScene.all.map(\.name))
  func anySize(_ name: String) {
    for scene in WidgetScene.all where scene.name == name {
      for size in Self.sizes {
        _ = scene.widget.height(width: size.columns, Look())
        let look = Look(glyphs: size.rows % 2 == 0 ? .ascii : .unicode)
        #expect(Self.frame(scene.widget, size, look).size == size)
      }
    }
  }

  @Test("A widget draws all of itself in the rows that it wishes")
  func wishes() {
    for scene in WidgetScene.all where !scene.name.hasPrefix("Stack scrolled") {
      for columns in [30, 40, 60, 80] {
        let rows = scene.widget.height(width: columns, Look())
        let exact = Self.frame(scene.widget, Size(columns: columns, rows: rows), Look())
        let marks = GoldenFrame.rows(of: exact).joined().filter { "▲▼".contains($0) }
        #expect(marks.isEmpty || scene.name.hasPrefix("TextArea"), "\(scene.name) at \(columns)")
      }
    }
  }

  private static let sizes = [0, 1, 2, 3, 5, 8, 13, 21, 30, 55, 100].flatMap { columns in
    [0, 1, 2, 3, 5, 8, 21].map { Size(columns: columns, rows: $0) }
  }

  static func frame(_ widget: any Widget, _ size: Size, _ look: Look) -> Frame {
    var frame = Frame(size)
    widget.draw(on: &frame, in: frame.bounds, look)
    return frame
  }

  private static func text(_ scene: WidgetScene) -> String {
    var text = ""
    for size in scene.sizes {
      for look in [Look(), Look(glyphs: .ascii)] {
        text += "== \(look.glyphs) wishes \(scene.widget.height(width: size.columns, look)) rows\n"
        text += GoldenFrame.text(of: frame(scene.widget, size, look))
      }
    }
    return text
  }

  private static func expect(_ text: String, _ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden").appending(path: "Widgets")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(kept == text, "\(name)\n\(text)")
  }
}
