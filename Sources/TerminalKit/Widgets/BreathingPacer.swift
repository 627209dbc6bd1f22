/// A bar that grows and shrinks with a breath.
public struct BreathingPacer: Widget, Hashable {
  /// A part of a breath.
  public enum Phase: Hashable, Sendable {
    case inhale, hold, exhale, rest
  }

  /// The part that it is in.
  public var phase: Phase
  /// How much of the part is over, from 0 to 1.
  public var fraction: Double
  /// What to do now.
  public var words: String
  /// Seconds of the part, or what else is counted; may be empty.
  public var count: String

  /// A moment of a breath.
  public init(_ phase: Phase, fraction: Double, words: String, count: String = "") {
    self.phase = phase
    self.fraction = fraction
    self.words = words
    self.count = count
  }

  /// How full the bar is, from 0 to 1.
  public var fullness: Double {
    let part = fraction.isFinite ? min(max(0, fraction), 1) : 0
    switch phase {
    case .inhale: return part
    case .hold: return 1
    case .exhale: return 1 - part
    case .rest: return 0
    }
  }

  /// Words and a bar; words alone where nothing shall move.
  public func height(width: Int, _ look: Look) -> Int { look.isStill ? 1 : 2 }

  /// Draws the words first, then the bar, which is thicker in a higher area.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let text = count.isEmpty ? words : "\(words)  \(count)"
    let shown = Wrap.truncated(text, width: area.width, look)
    let x = area.x + (area.width - CellWidth.of(shown)) / 2
    frame.put(shown, at: Point(x: x, y: area.y), .title, in: area)
    guard !look.isStill, area.height > 1 else { return }
    let room = area.cutTop(area.height > 3 ? 2 : 1).rest
    let line = bar(width: min(room.width, 60), look)
    let place = room.x + (room.width - CellWidth.of(line)) / 2
    for y in room.y..<min(room.bottom, room.y + 3) {
      frame.put(line, at: Point(x: place, y: y), .data1, in: room)
    }
  }

  /// A bar that grows from the middle; its ends are soft.
  private func bar(width: Int, _ look: Look) -> String {
    let half = Int((fullness * Double(width / 2)).rounded())
    let soft = look.glyphs == .unicode ? ["░", "▒", "▓"] : ["-", "=", "="]
    let full = look.glyph("█", ascii: "#")
    let side = (0..<half).map { $0 < 3 ? soft[$0] : full }.joined()
    return side + full + String(side.reversed())
  }
}
