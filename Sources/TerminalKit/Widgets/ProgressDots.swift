/// Where a person is in a row of things: a dot for each, and the number.
public struct ProgressDots: Widget, Hashable {
  /// Which things are done.
  public var done: [Bool]
  /// The thing at hand, from 0.
  public var current: Int

  /// Dots for things that are done or not.
  public init(done: [Bool], current: Int) {
    self.done = done
    self.current = current
  }

  /// One row.
  public func height(width: Int, _ look: Look) -> Int { 1 }

  /// Draws the number, and the dots where there is room for all.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let number = "\(current + 1)/\(done.count)"
    var x = area.x
    if area.width >= done.count + 3 + number.count {
      for (index, isDone) in done.enumerated() {
        let mark = isDone ? look.fullDot : look.emptyDot
        let isHere = index == current
        x = frame.put(
          isHere ? "[\(mark)]" : mark, at: Point(x: x, y: area.y), isHere ? .accent : .dim, in: area
        )
      }
      x += 1
    }
    frame.put(number, at: Point(x: x, y: area.y), .dim, in: area)
  }
}
