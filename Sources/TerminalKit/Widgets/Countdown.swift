/// The time that is left, with a calm bar where the whole is known.
public struct Countdown: Widget, Hashable {
  /// Seconds that are left; below zero it stays at 0:00.
  public var seconds: Int
  /// Seconds of the whole; nil draws no bar.
  public var total: Int?
  /// What is said beside it; may be empty.
  public var words: String

  /// The time that is left.
  public init(seconds: Int, total: Int? = nil, words: String = "") {
    self.seconds = seconds
    self.total = total
    self.words = words
  }

  /// `1:35`; where nothing shall move, up to the next ten seconds.
  public func text(_ look: Look) -> String {
    let left = min(max(0, seconds), 360_000)
    let shown = look.isStill ? (left + 9) / 10 * 10 : left
    let rest = shown % 60
    return "\(shown / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// One row.
  public func height(width: Int, _ look: Look) -> Int { 1 }

  /// Draws the time, then the words, then the bar.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    var x = frame.put(text(look), at: Point(x: area.x, y: area.y), .accent, in: area)
    let room = area.right - x - 1
    if !words.isEmpty, room > 3 {
      let shown = Wrap.truncated(words, width: room, look)
      x = frame.put(shown, at: Point(x: x + 1, y: area.y), .dim, in: area)
    }
    guard let total, total > 0, area.right - x > 6 else { return }
    let left = Double(min(max(0, seconds), total)) / Double(total)
    let bar = Bars.track(min(40, area.right - x - 2), filled: left, look)
    frame.put(bar, at: Point(x: x + 2, y: area.y), .dim, in: area)
  }
}
