/// Two pictures with their titles: beside each other where the width allows, else stacked.
public struct BeforeAfter: Widget, Hashable {
  /// A picture with its title.
  public struct Side: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// The picture.
    public var content: any Widget & Hashable

    /// A picture with its title.
    public init(_ title: String, _ content: any Widget & Hashable) {
      self.title = title
      self.content = content
    }

    /// Whether title and picture are equal.
    public static func == (one: Side, other: Side) -> Bool {
      one.title == other.title && AnyHashable(one.content) == AnyHashable(other.content)
    }

    /// Hashes title and picture.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(title)
      hasher.combine(AnyHashable(content))
    }
  }

  /// The earlier picture.
  public var before: Side
  /// The present one.
  public var after: Side
  /// The columns that each needs to stand beside the other.
  public var leastWidth: Int

  /// Two pictures.
  public init(_ before: Side, _ after: Side, leastWidth: Int = 36) {
    self.before = before
    self.after = after
    self.leastWidth = leastWidth
  }

  /// The higher of both, or both below each other.
  public func height(width: Int, _ look: Look) -> Int {
    let isBeside = isBeside(width)
    let each = isBeside ? (width - 3) / 2 : width
    let heights = [before, after].map { $0.content.height(width: each, look) + 1 }
    return isBeside ? heights.max() ?? 0 : heights.reduce(0, +) + 1
  }

  /// Draws both; where they are stacked in too few rows the present one has more of them.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    if isBeside(area.width) {
      let (left, rest) = area.cutLeft((area.width - 3) / 2)
      draw(before, on: &frame, in: left, look)
      draw(after, on: &frame, in: rest.cutLeft(3).rest, look)
      for y in area.y..<area.bottom {
        let mark = look.glyph("│", ascii: "|")
        frame.put(mark, at: Point(x: left.right + 1, y: y), .border, in: area)
      }
      return
    }
    let wish = after.content.height(width: area.width, look) + 1
    let room = max(area.height / 2, min(wish, area.height - 4))
    let (top, bottom) = area.cutBottom(area.height < 6 ? area.height : room)
    draw(before, on: &frame, in: top, look)
    draw(after, on: &frame, in: bottom, look)
  }

  private func isBeside(_ width: Int) -> Bool { width >= 2 * leastWidth + 3 }

  private func draw(_ side: Side, on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let (top, rest) = area.cutTop(1)
    let title = Wrap.truncated(side.title, width: top.width, look)
    frame.put(title, at: Point(x: top.x, y: top.y), .title, in: top)
    side.content.draw(on: &frame, in: rest, look)
  }
}
