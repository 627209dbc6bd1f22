import TerminalKit

/// Repeatable chance (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &self) }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// Frames that somebody might draw, and some that nobody would.
struct FrameMaker {
  /// Characters of one and two columns, clusters, and what no cell may hold.
  static let texts = [
    "a", "Zz", "hello ", "     ", "─│╭╯", "█▓▒░", "é", "e\u{301}", "o\u{302}\u{323}", "信頼", "한글",
    "ｶﾅ", "。", "🎉", "👍", "👍🏽", "👩‍👩‍👧‍👦", "❤️", "❤", "🏳️‍🌈", "☕", "✔️", "ไม่", "\u{1B}[31m", "\u{202E}x",
    "\u{200B}", "\u{E0041}", "\u{E000}",
  ]
  /// Clusters over which terminals disagree even where they are drawn alone.
  static let disputed = ["🇳🇱", "नमस्ते", "कि", "1️⃣", "กำ", "மொழி"]

  var chance: Chance
  let texts: [String]

  mutating func size() -> Size {
    Size(columns: 1 + chance.below(40), rows: 1 + chance.below(8))
  }

  /// A frame of a size: a new one, or another one with a few changes.
  mutating func frame(_ size: Size, after previous: Frame? = nil) -> Frame {
    var frame = previous.flatMap { chance.below(8) == 0 ? nil : $0 } ?? Frame(size)
    for _ in 0..<chance.below(previous == nil ? 40 : 8) { change(&frame) }
    let place = Point(x: chance.below(size.columns), y: chance.below(size.rows))
    if chance.below(3) == 0 { frame.cursor = chance.below(3) == 0 ? nil : place }
    return frame
  }

  private mutating func change(_ frame: inout Frame) {
    let role = chance.one(of: Role.allCases)
    let place = Point(
      x: chance.below(frame.size.columns + 3) - 2, y: chance.below(frame.size.rows))
    let area = Rect(
      x: place.x, y: place.y, width: chance.below(frame.size.columns), height: 1 + chance.below(3))
    switch chance.below(8) {
    case 0: frame.fill(area, with: chance.one(of: [" ", "·", "#"]), role)
    case 1: frame.fill(area)
    case 2: frame.paint(area, role)
    default:
      let text = (0...chance.below(4)).map { _ in chance.one(of: texts) }.joined()
      frame.put(text, at: place, role)
    }
  }
}
