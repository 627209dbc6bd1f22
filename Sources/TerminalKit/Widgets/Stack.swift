/// Widgets below each other.
///
/// Where there are too few rows, gaps go first; then the items of the highest rank shrink to their
/// least height and go, and so on to rank 0. With a scroll position nothing shrinks.
public struct Stack: Widget, Hashable {
  /// A widget with its place in the order of importance.
  public struct Item: Hashable, Sendable {
    /// What is drawn.
    public var content: any Widget & Hashable
    /// The highest rank is given up first; 0 stays longest.
    public var rank: Int
    /// The rows below which it goes whole.
    public var least: Int
    /// Empty rows above it, except at the top.
    public var gap: Int
    /// Whether it takes what rows are left over.
    public var grows: Bool

    /// A widget with its place in the order of importance.
    public init(
      _ content: any Widget & Hashable, rank: Int = 5, least: Int = 1, gap: Int = 0,
      grows: Bool = false
    ) {
      self.content = content
      self.rank = rank
      self.least = max(0, least)
      self.gap = max(0, gap)
      self.grows = grows
    }

    /// Whether content and place are equal.
    public static func == (one: Item, other: Item) -> Bool {
      one.rank == other.rank && one.least == other.least && one.gap == other.gap
        && one.grows == other.grows && AnyHashable(one.content) == AnyHashable(other.content)
    }

    /// Hashes content and place.
    public func hash(into hasher: inout Hasher) {
      hasher.combine([rank, least, gap, grows ? 1 : 0])
      hasher.combine(AnyHashable(content))
    }
  }

  /// The widgets from the top down.
  public var items: [Item] {
    didSet { measured = nil }
  }
  /// Rows that are scrolled out of sight; nil makes all fit as well as it can.
  public var scroll: Int?
  /// What the items wish for at one width, where it was found out.
  private var measured: Measured?

  /// Widgets below each other.
  public init(_ items: [Item], scroll: Int? = nil) {
    self.items = items
    self.scroll = scroll
  }

  /// Whether items and place are equal, whatever was measured.
  public static func == (one: Stack, other: Stack) -> Bool {
    one.items == other.items && one.scroll == other.scroll
  }

  /// Hashes items and place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(items)
    hasher.combine(scroll)
  }

  /// All rows with their gaps.
  public func height(width: Int, _ look: Look) -> Int {
    wishes(width: width, look).reduce(0) { $0 + $1.gap + $1.rows }
  }

  /// The same, which knows its rows at a width without asking its items again.
  public func measured(width: Int, _ look: Look) -> Stack {
    var stack = self
    stack.measured = Measured(width: width, look: look, wishes: wishes(width: width, look))
    return stack
  }

  /// Draws the items.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    if let scroll {
      drawScrolled(on: &frame, in: area, from: scroll, look)
      return
    }
    for (item, place) in zip(items, places(in: area, look)) where !place.isEmpty {
      item.content.draw(on: &frame, in: place, look)
    }
  }

  /// Where each item is drawn when nothing is scrolled; empty for those that went.
  public func places(in area: Rect, _ look: Look) -> [Rect] {
    var rows = wishes(width: area.width, look)
    var over = rows.reduce(0) { $0 + $1.gap + $1.rows } - area.height
    let wished = rows
    shrink(&rows, by: &over)
    giveBack(&rows, wished, from: &over)
    if over < 0, let index = items.firstIndex(where: \.grows) { rows[index].rows -= over }
    var y = area.y
    return rows.map { row in
      let start = y + (row.rows > 0 ? row.gap : 0)
      if row.rows > 0 { y = start + row.rows }
      return Rect(x: area.x, y: start, width: area.width, height: row.rows)
    }
  }

  private struct Wish {
    var gap: Int
    var rows: Int
  }

  private struct Measured {
    let width: Int
    let look: Look
    let wishes: [Wish]
  }

  private func wishes(width: Int, _ look: Look) -> [Wish] {
    if let measured, measured.width == width, measured.look == look { return measured.wishes }
    var isFirst = true
    return items.map { item in
      let rows = max(0, item.content.height(width: width, look))
      let gap = rows == 0 || isFirst ? 0 : item.gap
      if rows > 0 { isFirst = false }
      return Wish(gap: gap, rows: rows)
    }
  }

  private func shrink(_ rows: inout [Wish], by over: inout Int) {
    let order = items.indices.sorted { (items[$0].rank, $0) > (items[$1].rank, $1) }
    for index in order where over > 0 {
      over -= rows[index].gap
      rows[index].gap = 0
    }
    for index in order where over > 0 {
      let spare = min(over, max(0, rows[index].rows - items[index].least))
      rows[index].rows -= spare
      over -= spare
      guard over > 0 else { return }
      // The last one that is left stays, however little there is of it.
      let isLast = index == order.last
      let gone = isLast ? min(over, rows[index].rows) : rows[index].rows
      rows[index].rows -= gone
      over -= gone
    }
  }

  /// Rows that are left over after an item went: more important items have them back first.
  private func giveBack(_ rows: inout [Wish], _ wished: [Wish], from over: inout Int) {
    let order = items.indices.sorted { (items[$0].rank, $0) < (items[$1].rank, $1) }
    for index in order where over < 0 {
      let back = min(-over, wished[index].rows - rows[index].rows)
      guard rows[index].rows + back >= min(items[index].least, wished[index].rows) else { continue }
      rows[index].rows += back
      over += back
    }
    for index in order where over < 0 && rows[index].rows > 0 {
      let back = min(-over, wished[index].gap - rows[index].gap)
      rows[index].gap += back
      over += back
    }
  }

  private func drawScrolled(on frame: inout Frame, in area: Rect, from scroll: Int, _ look: Look) {
    let whole = height(width: area.width, look)
    let top = min(max(0, scroll), max(0, whole - area.height))
    let page = Rect(
      x: area.x, y: area.y - top, width: area.width, height: max(whole, area.height))
    var unscrolled = self
    unscrolled.scroll = nil
    frame.clipped(to: area) { [unscrolled] in unscrolled.draw(on: &$0, in: page, look) }
    let below = whole - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }
}
