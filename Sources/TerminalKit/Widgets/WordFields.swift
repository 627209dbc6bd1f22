/// A few short fields below each other.
///
/// Down, Tab and Enter go to the next field, up and Shift-Tab to the one before; beyond the ends
/// they are the screen's. All other keys are the field's.
public struct WordFields: Widget, Hashable {
  /// What stands before each field; may be empty.
  public let labels: [String]
  /// The fields.
  public private(set) var fields: [LineField]
  /// The field at the keys, from 0.
  public private(set) var focus = 0
  /// Whether the keys go to one of them.
  public var isFocused = true

  /// So many fields with a limit in graphemes each; a lower shown limit leaves room for pastes.
  public init(labels: [String], limit: Int, shownLimit: Int? = nil, hint: String = "") {
    self.labels = labels
    fields = labels.map { _ in
      LineField(limit: limit, shownLimit: shownLimit, hint: hint, showsCount: false)
    }
  }

  /// What is written in each.
  public var texts: [String] { fields.map(\.text) }
  /// Whether the last thing that was typed or pasted did not fit whole.
  public var wasCut: Bool { fields.contains { $0.wasCut } }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the fields.
  public mutating func take(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    if key.isControl || key.isAlt { return fields[focus].take(key) }
    switch key.symbol {
    case .tab: return go(key.isShift ? -1 : 1)
    case .down, .enter: return go(1)
    case .up: return go(-1)
    default: return fields[focus].take(key)
    }
  }

  /// Puts pasted text in the field at the keys.
  public mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].paste(text)
  }

  /// Fills the fields with what was written before.
  public mutating func replace(with texts: [String]) {
    for (index, text) in texts.prefix(fields.count).enumerated() {
      fields[index].replace(with: text)
    }
  }

  /// Wipes all of them with their history.
  public mutating func clear() {
    for index in fields.indices { fields[index].clear() }
    focus = 0
  }

  /// Goes to the first field that is longer than the limit that is shown, if any is.
  public mutating func goToTooLong() {
    if let index = fields.firstIndex(where: \.isTooLong) { focus = index }
  }

  private mutating func go(_ step: Int) -> Bool {
    guard fields.indices.contains(focus + step) else { return false }
    focus += step
    return true
  }
}

extension WordFields {
  /// A row for each.
  public func height(width: Int, _ look: Look) -> Int { fields.count }

  /// Draws the fields around the one at the keys.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let top = top(height: area.height)
    for (row, index) in (top..<fields.count).prefix(area.height).enumerated() {
      let (label, place) = places(row: row, in: area)
      let words = Wrap.truncated(labels[index], width: max(0, label.width - 1), look)
      frame.put(words, at: Point(x: label.x, y: label.y), in: label)
      var field = fields[index]
      field.isFocused = isFocused && index == focus
      field.draw(on: &frame, in: place, look)
    }
    let below = fields.count - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }

  /// Where the terminal's cursor belongs, when they are drawn in an area.
  public func cursor(in area: Rect) -> Point? {
    guard !area.isEmpty, fields.indices.contains(focus) else { return nil }
    let row = focus - top(height: area.height)
    return fields[focus].cursor(in: places(row: row, in: area).field)
  }

  private func top(height: Int) -> Int {
    min(max(0, focus - height / 2), max(0, fields.count - height))
  }

  private func places(row: Int, in area: Rect) -> (label: Rect, field: Rect) {
    let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
    let hasMore = fields.count > area.height
    let widest = labels.map { CellWidth.of($0) }.max() ?? 0
    let wish = widest == 0 ? 0 : widest + 1
    let (label, rest) = line.cutLeft(min(wish, area.width / 2))
    return (label, Rect(x: rest.x, y: rest.y, width: rest.width - (hasMore ? 2 : 0), height: 1))
  }
}
