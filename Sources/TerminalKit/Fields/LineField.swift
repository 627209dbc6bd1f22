/// A text of one line that a person writes, with a limit.
///
/// It has the keys of `TextArea` but for up, down and Enter, which are the screen's; a pasted line
/// end is a space.
public struct LineField: WrittenField, Hashable {
  /// Words for an empty field.
  public var hint: String
  /// Whether the keys go to it; it is marked at its edge then.
  public var isFocused = true
  /// Whether the count stands at the right, where there is room.
  public var showsCount: Bool
  /// The limit that the count tells, which stands there also when the text is longer.
  public let shownLimit: Int
  package var edited: EditedText { didSet { _ = edited.settle() } }

  /// An empty field for so many graphemes; a lower shown limit leaves room for what is pasted.
  public init(
    limit: Int, shownLimit: Int? = nil, hint: String = "", showsCount: Bool = true
  ) {
    edited = EditedText(limit: limit, keepsLines: false)
    _ = edited.settle()
    self.shownLimit = min(shownLimit ?? limit, limit)
    self.hint = hint
    self.showsCount = showsCount
  }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for a text; else the screen may use it.
  public mutating func take(_ key: Key) -> Bool { edited.take(key) }
}

extension LineField {
  /// One row.
  public func height(width: Int, _ look: Look) -> Int { 1 }

  /// Draws the part around the caret.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let (box, foot) = parts(of: area)
    FieldEdge.draw(on: &frame, in: box, isFocused: isFocused, look)
    let inner = FieldEdge.inner(box)
    if !foot.isEmpty {
      let text = FieldEdge.countText(count, of: shownLimit)
      FieldEdge.drawCount(text, isOver: isFull || isTooLong, on: &frame, in: foot)
    }
    if isEmpty {
      frame.put(Wrap.truncated(hint, width: inner.width, look), at: corner(inner), .dim, in: inner)
      return
    }
    let window = window(width: inner.width)
    frame.put(String(edited.clusters[window.range]), at: corner(inner), in: inner)
    if window.range.lowerBound > 0 {
      frame.put(look.glyph("‹", ascii: "<"), at: corner(box), .accent, in: box)
    }
    if window.range.upperBound < edited.clusters.count {
      let end = Point(x: box.right - 1, y: box.y)
      frame.put(look.glyph("›", ascii: ">"), at: end, .accent, in: box)
    }
  }

  /// Where the terminal's cursor belongs, when it is drawn in an area.
  public func cursor(in area: Rect) -> Point? {
    guard !area.isEmpty else { return nil }
    let box = parts(of: area).box
    let inner = FieldEdge.inner(box)
    let window = window(width: inner.width)
    return Point(x: min(inner.x + window.caretColumn, box.right - 1), y: area.y)
  }

  private func corner(_ area: Rect) -> Point { Point(x: area.x, y: area.y) }

  private func parts(of area: Rect) -> (box: Rect, foot: Rect) {
    let row = area.cutTop(1).top
    let widest = FieldEdge.countText(max(shownLimit, count), of: shownLimit).count + 1
    let hasRoom = (showsCount || isTooLong) && row.width >= widest + 12
    let (box, foot) = row.cutLeft(hasRoom ? row.width - widest : row.width)
    return (box, foot)
  }

  /// The clusters that are seen: steps of half a width, so that the text stands still mostly.
  private func window(width: Int) -> (range: Range<Int>, caretColumn: Int) {
    let clusters = edited.clusters
    let columns = max(1, width - 1)
    let before = clusters[..<edited.caret].reduce(0) { $0 + CellWidth.of($1) }
    let step = max(1, columns / 2)
    let hidden = (max(0, before - columns) + step - 1) / step * step
    var start = 0
    var skipped = 0
    while skipped < hidden, start < edited.caret {
      skipped += CellWidth.of(clusters[start])
      start += 1
    }
    var end = start
    var used = 0
    while end < clusters.count {
      used += CellWidth.of(clusters[end])
      guard used <= columns else { break }
      end += 1
    }
    return (start..<end, before - skipped)
  }
}
