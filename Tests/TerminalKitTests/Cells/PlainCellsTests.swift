import TerminalKit
import Testing

@Suite("What is drawn many cells at a time")
struct PlainCellsTests {
  @Test("Printable text stands where it stands when it is written cell by cell")
  func printable() {
    var chance = Chance(71)
    for _ in 0..<(Effort.isLong ? 20_000 : 800) {
      var (fast, slow, area) = Self.frames(&chance)
      let text = String(repeating: chance.one(of: ["ab c", "~ ", "Zz"]), count: chance.below(9))
      let place = Point(x: chance.below(30) - 8, y: chance.below(5) - 1)
      let end = fast.put(text, at: place, .quote, in: area)
      // A mark that is not drawn makes it no printable text.
      #expect(slow.put(text + "\u{200B}", at: place, .quote, in: area) == end)
      #expect(fast == slow)
    }
  }

  @Test("Each sign of the basic plane is as wide in a text as by itself")
  func widths() {
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x" + String(Character(scalar)) + "x"
      let columns = text.reduce(0) { $0 + CellWidth.of($1) }
      if CellWidth.of(text) != columns { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test("An area is filled as if each of its cells was written")
  func filled() {
    var chance = Chance(72)
    for _ in 0..<(Effort.isLong ? 20_000 : 800) {
      var (fast, slow, area) = Self.frames(&chance)
      let mark = chance.one(of: [" ", "#", "─"] as [Character])
      fast.fill(area, with: mark, .border)
      for y in area.y..<area.bottom {
        for x in area.x..<area.right {
          slow.put(String(mark), at: Point(x: x, y: y), .border)
        }
      }
      #expect(fast == slow)
    }
  }

  @Test("The cells that are taken are those that were marked")
  func mask() {
    var chance = Chance(73)
    for _ in 0..<(Effort.isLong ? 2000 : 60) {
      let area = Rect(
        x: chance.below(4), y: chance.below(4), width: 1 + chance.below(140),
        height: 1 + chance.below(9))
      var mask = CellMask(area)
      var marked: [Rect] = []
      for _ in 0..<12 {
        let rect = Self.rect(&chance, width: 150, height: 12).intersection(area)
        if !rect.isEmpty {
          let isFree = !marked.contains { !$0.intersection(rect).isEmpty }
          #expect(mask.isFree(rect) == isFree)
        }
        let more = Self.rect(&chance, width: 40, height: 3)
        mask.mark(more)
        marked.append(more)
      }
    }
  }

  /// Two equal frames with wide and narrow text on them, and a part of them.
  private static func frames(_ chance: inout Chance) -> (Frame, Frame, Rect) {
    var maker = FrameMaker(chance: chance, texts: FrameMaker.texts)
    let frame = maker.frame(Size(columns: 1 + chance.below(24), rows: 1 + chance.below(4)))
    return (frame, frame, rect(&chance, width: 26, height: 6))
  }

  private static func rect(_ chance: inout Chance, width: Int, height: Int) -> Rect {
    Rect(
      x: chance.below(width) - 2, y: chance.below(height) - 1, width: chance.below(width),
      height: chance.below(height))
  }
}
