import TerminalKit
import Testing

@Suite("Fields under random edits")
struct FieldPropertyTests {
  static let keys: [Key] = [
    Key(.left), Key(.right), Key(.up), Key(.down), Key(.home), Key(.end), Key(.backspace),
    Key(.delete), Key(.enter), Key(.left, control: true), Key(.right, alt: true),
    Key(.backspace, alt: true), Key(.delete, control: true), Key(.home, control: true),
    Key(.end, control: true), .control("a"), .control("e"), .control("k"), .control("u"),
    .control("w"), .control("h"), .control("_"), .control("y"), Key(.character("d"), alt: true),
    Key(.pageUp), Key(.tab), Key(.escape), Key(.function(9)), .control("d"),
  ]

  @Test(
    "An area keeps whole graphemes, its limit, and its cursor inside",
    arguments: 0..<(Effort.isLong ? 300 : 12))
  func area(_ seed: Int) {
    var generator = Chance(UInt64(seed))
    let limit = [0, 1, 5, 40, 280][seed % 5]
    var area = TextArea(limit: limit)
    for _ in 0..<400 {
      area.columns = Int.random(in: 0...50, using: &generator)
      Self.edit(&area, &generator)
      let place = Rect(
        x: 2, y: 1, width: Int.random(in: 1...40, using: &generator),
        height: Int.random(in: 1...6, using: &generator))
      let cursor = area.cursor(in: place)
      #expect(cursor.map { Self.contains(place, $0) } == true)
      #expect(area.count <= limit && Array(area.text).count == area.count)
      #expect(Self.isClean(area.text, lines: true))
    }
    var frame = Frame(Size(columns: 30, rows: 5))
    area.draw(on: &frame, in: frame.bounds, Look())
  }

  @Test(
    "A line keeps whole graphemes, its limit, and its cursor inside",
    arguments: 0..<(Effort.isLong ? 300 : 12))
  func line(_ seed: Int) {
    var generator = Chance(UInt64(100 + seed))
    let limit = [0, 1, 5, 40, 280][seed % 5]
    var line = LineField(limit: limit)
    for _ in 0..<400 {
      if Int.random(in: 0..<6, using: &generator) == 0 {
        line.paste(HostileText.random(&generator, pieces: 6))
      } else if let key = Self.key(&generator) {
        _ = line.take(key)
      }
      let place = Rect(x: 2, y: 1, width: Int.random(in: 1...40, using: &generator), height: 1)
      #expect(line.cursor(in: place).map { Self.contains(place, $0) } == true)
      #expect(line.count <= limit && Array(line.text).count == line.count)
      #expect(Self.isClean(line.text, lines: false))
    }
  }

  @Test(
    "Undo leads back to nothing, and redo to all of it again",
    arguments: 0..<(Effort.isLong ? 200 : 8))
  func undo(_ seed: Int) {
    var generator = Chance(UInt64(200 + seed))
    var area = TextArea(limit: 500)
    for _ in 0..<120 {
      guard let key = Self.key(&generator), key != .control("_"), key != .control("y") else {
        area.paste(HostileText.random(&generator, pieces: 4))
        continue
      }
      _ = area.take(key)
    }
    let text = area.text
    for _ in 0..<200 { _ = area.take(.control("_")) }
    #expect(area.isEmpty)
    for _ in 0..<200 { _ = area.take(.control("y")) }
    #expect(area.text == text)
  }

  @Test(
    "One undo takes back exactly one paste, wherever the caret is",
    arguments: 0..<(Effort.isLong ? 200 : 8))
  func onePaste(_ seed: Int) {
    var generator = Chance(UInt64(300 + seed))
    var area = TextArea(limit: 400)
    for _ in 0..<60 {
      Self.edit(&area, &generator)
      let before = area.text
      let place = Rect(x: 0, y: 0, width: 30, height: 5)
      let cursor = area.cursor(in: place)
      area.paste("x" + HostileText.random(&generator, pieces: 5))
      guard area.text != before else { continue }
      _ = area.take(.control("_"))
      #expect(area.text == before)
      #expect(area.cursor(in: place) == cursor)
    }
  }

  private static func edit(_ area: inout TextArea, _ generator: inout Chance) {
    if Int.random(in: 0..<6, using: &generator) == 0 {
      area.paste(HostileText.random(&generator, pieces: 6))
    } else if let key = key(&generator) {
      _ = area.take(key)
    }
  }

  private static func key(_ generator: inout Chance) -> Key? {
    guard Bool.random(using: &generator) else { return keys.randomElement(using: &generator) }
    return HostileText.pieces.randomElement(using: &generator)?.first.map { .character($0) }
  }

  private static func contains(_ area: Rect, _ point: Point) -> Bool {
    area.x..<area.right ~= point.x && area.y..<area.bottom ~= point.y
  }

  private static func isClean(_ text: String, lines: Bool) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: lines && scalar == "\n"
      case .format: "\u{200C}\u{200D}".unicodeScalars.contains(scalar) || scalar.value >= 0xE0020
      case .privateUse, .unassigned, .surrogate: false
      default: true
      }
    }
  }
}
