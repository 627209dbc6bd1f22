/// A box with a title around something.
public struct Panel: Widget, Hashable {
  /// What stands in the upper line.
  public var title: String
  /// What is inside.
  public var content: any Widget & Hashable
  /// Whether the keys go to it; its title is marked then.
  public var isFocused: Bool

  /// A box.
  public init(_ title: String, _ content: any Widget & Hashable, isFocused: Bool = false) {
    self.title = title
    self.content = content
    self.isFocused = isFocused
  }

  /// Whether title and content are equal.
  public static func == (one: Panel, other: Panel) -> Bool {
    one.title == other.title && one.isFocused == other.isFocused
      && AnyHashable(one.content) == AnyHashable(other.content)
  }

  /// Hashes title and content.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(isFocused)
    hasher.combine(AnyHashable(content))
  }

  /// The content's rows and two lines.
  public func height(width: Int, _ look: Look) -> Int {
    content.height(width: max(0, width - 4), look) + 2
  }

  /// Where the content is drawn; the whole area where a box would leave too little.
  public static func inner(_ area: Rect) -> Rect {
    area.height < 3 || area.width < 8 ? area : area.inset(columns: 2, rows: 1)
  }

  /// Draws the box and what is in it.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let inner = Self.inner(area)
    if inner != area {
      Self.drawBox(on: &frame, in: area, look)
      drawTitle(on: &frame, in: area, look)
    }
    content.draw(on: &frame, in: inner, look)
  }

  /// Draws the lines of a box; the area must have at least two rows and columns.
  static func drawBox(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard area.width > 1, area.height > 1 else { return }
    let isUnicode = look.glyphs == .unicode
    let corners: [Character] = isUnicode ? ["╭", "╮", "╰", "╯"] : ["+", "+", "+", "+"]
    let (line, side): (Character, Character) = isUnicode ? ("─", "│") : ("-", "|")
    let (left, right, foot) = (area.x, area.right - 1, area.bottom - 1)
    for y in [area.y, foot] {
      frame.fill(Rect(x: left, y: y, width: area.width, height: 1), with: line, .border)
    }
    for x in [left, right] {
      let column = Rect(x: x, y: area.y + 1, width: 1, height: area.height - 2)
      frame.fill(column, with: side, .border)
    }
    let ends = [(left, area.y), (right, area.y), (left, foot), (right, foot)]
    for (corner, (x, y)) in zip(corners, ends) {
      frame.fill(Rect(x: x, y: y, width: 1, height: 1), with: corner, .border)
    }
  }

  private func drawTitle(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !title.isEmpty else { return }
    let marked = isFocused ? "\(look.marker) \(title)" : title
    let shown = Wrap.truncated(marked, width: area.width - 6, look)
    frame.put(" \(shown) ", at: Point(x: area.x + 2, y: area.y), .title, in: area)
  }
}
