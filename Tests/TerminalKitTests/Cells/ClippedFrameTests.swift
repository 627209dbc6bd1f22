import TerminalKit
import Testing

@Suite("A part of a frame")
struct ClippedFrameTests {
  @Test("A widget that is seen in part looks as if it was drawn aside and carried over")
  func parts() {
    var chance = Chance(51)
    for _ in 0..<(Effort.isLong ? 4000 : 100) {
      let widget = widget(&chance)
      let size = Size(columns: 12 + chance.below(40), rows: 1 + chance.below(12))
      let height = widget.height(width: size.columns, Look())
      let place = Rect(
        x: 0, y: -chance.below(height), width: size.columns, height: max(1, height))
      let area = Rect(
        x: 0, y: chance.below(3), width: size.columns, height: 1 + chance.below(size.rows))
      var clipped = Frame(size)
      clipped.clipped(to: area) { widget.draw(on: &$0, in: place, Look()) }
      let carried = carriedOver(widget, from: place, to: area, size)
      #expect(GoldenFrame.text(of: clipped) == GoldenFrame.text(of: carried))
    }
  }

  private func widget(_ chance: inout Chance) -> any Widget {
    let texts = (0...chance.below(9)).map { _ in HostileText.random(&chance, pieces: 9) }
    switch chance.below(5) {
    case 0: return Quotes(texts.map { Quotes.Quote($0, name: chance.one(of: ["", "Ben"])) })
    case 1: return BarChart(texts.map { BarChart.Bar($0, "3", .count(chance.below(9))) })
    case 2: return ChoiceList(texts, chosen: [chance.below(texts.count)])
    case 3: return ModerationList(texts.map { ModerationList.Line("a", $0) }, selected: 1)
    default: return Paragraph(texts.joined())
    }
  }

  private func carriedOver(
    _ widget: any Widget, from place: Rect, to area: Rect, _ size: Size
  ) -> Frame {
    var aside = Frame(Size(columns: place.width, rows: place.height))
    widget.draw(on: &aside, in: aside.bounds, Look())
    var frame = Frame(size)
    for y in 0..<place.height {
      for x in 0..<place.width where aside[x, y].width > 0 {
        let cell = aside[x, y]
        let point = Point(x: x, y: place.y + y)
        frame.put(String(cell.character), at: point, cell.role, in: area)
      }
    }
    return frame
  }

  @Test("Frames are equal by what they show, whatever was drawn there before")
  func equal() {
    var one = Frame(Size(columns: 8, rows: 1))
    one.put("👍🏽👩‍👩‍👧‍👦", at: Point(x: 0, y: 0))
    var other = Frame(one.size)
    other.put("🇳🇱", at: Point(x: 0, y: 0))
    other.put("👩‍👩‍👧‍👦", at: Point(x: 2, y: 0))
    #expect(one != other)
    other.put("👍🏽", at: Point(x: 0, y: 0))
    #expect(one == other && one.hashValue == other.hashValue)
  }
}
