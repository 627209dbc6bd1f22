/// Scales and texts that are answered one after another.
///
/// Tab, Page Down, and Enter on a scale go to the next item, Shift-Tab and Page Up to the one
/// before; so do the arrows up and down where the item has no use for them. Beyond the ends they
/// are the screen's. All other keys are the item's.
public struct Form: Widget, Hashable {
  /// What an item asks for.
  public enum Input: Hashable, Sendable {
    case scale(ScaleBar)
    case text(TextArea)
  }

  /// A question with its input.
  public struct Item: Hashable, Sendable {
    /// The question.
    public var title: String
    /// What it asks for.
    public var input: Input

    /// A question with its input.
    public init(_ title: String, _ input: Input) {
      self.title = title
      self.input = input
    }

    /// Whether it has an answer.
    public var isAnswered: Bool {
      switch input {
      case .scale(let scale): scale.value != nil
      case .text(let text): !text.isEmpty
      }
    }
  }

  /// The items.
  public private(set) var items: [Item]
  /// The item that is shown, from 0.
  public private(set) var index = 0

  /// A form.
  public init(_ items: [Item]) { self.items = items }

  /// Whether the first item is shown.
  public var isAtFirst: Bool { index == 0 }
  /// Whether the last item is shown.
  public var isAtLast: Bool { index >= items.count - 1 }
  /// Whether the last thing that was typed or pasted did not fit whole.
  public var wasCut: Bool { texts.contains { $0.wasCut } }
  /// The texts, in the order of their questions.
  public var texts: [TextArea] {
    items.compactMap { item in
      if case .text(let text) = item.input { text } else { nil }
    }
  }
  /// Whether letters are text at the shown item.
  public var takesText: Bool {
    if items.indices.contains(index), case .text = items[index].input { return true }
    return false
  }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the form.
  public mutating func take(_ key: Key) -> Bool {
    guard items.indices.contains(index) else { return false }
    let isPlain = !key.isControl && !key.isAlt
    switch key.symbol {
    case .tab where isPlain: return go(key.isShift ? -1 : 1)
    case .pageUp where isPlain: return go(-1)
    case .pageDown where isPlain: return go(1)
    default: break
    }
    switch items[index].input {
    case .scale(var scale):
      if isPlain, key.symbol == .enter { return go(1) }
      let isTaken = scale.take(key)
      items[index].input = .scale(scale)
      return isTaken || goBeyond(key)
    case .text(var text):
      let isTaken = text.take(key)
      items[index].input = .text(text)
      return isTaken || goBeyond(key)
    }
  }

  /// The arrows up and down that an item has no use for lead to its neighbours.
  private mutating func goBeyond(_ key: Key) -> Bool {
    switch key {
    case Key(.up): go(-1)
    case Key(.down): go(1)
    default: false
    }
  }

  /// Puts pasted text in the shown item, where that is a text.
  public mutating func paste(_ pasted: String) {
    guard items.indices.contains(index), case .text(var text) = items[index].input else { return }
    text.paste(pasted)
    items[index].input = .text(text)
  }

  /// Tells its texts in what width they are drawn.
  public mutating func setColumns(_ columns: Int) {
    for index in items.indices {
      guard case .text(var text) = items[index].input else { continue }
      text.columns = columns
      items[index].input = .text(text)
    }
  }

  /// Goes to the first text that is longer than the limit that is shown, if any is.
  public mutating func goToTooLong() {
    let tooLong = items.firstIndex { item in
      if case .text(let text) = item.input { text.isTooLong } else { false }
    }
    if let tooLong { index = tooLong }
  }

  private mutating func go(_ step: Int) -> Bool {
    guard items.indices.contains(index + step) else { return false }
    index += step
    return true
  }
}

extension Form {
  /// The dots, the question and the input.
  public func height(width: Int, _ look: Look) -> Int {
    guard items.indices.contains(index) else { return 0 }
    return 1 + title(width: width).count + input.height(width: width, look)
  }

  /// Draws the shown item; the dots go first, then the question's further rows.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty, items.indices.contains(index) else { return }
    let parts = parts(of: area)
    let dots = ProgressDots(done: items.map(\.isAnswered), current: index)
    if !parts.dots.isEmpty { dots.draw(on: &frame, in: parts.dots, look) }
    for (row, line) in title(width: area.width).prefix(parts.title.height).enumerated() {
      frame.put(line, at: Point(x: area.x, y: parts.title.y + row), .title, in: parts.title)
    }
    input.draw(on: &frame, in: parts.input, look)
  }

  /// Where the terminal's cursor belongs, when it is drawn in an area.
  public func cursor(in area: Rect) -> Point? {
    guard items.indices.contains(index), case .text(let text) = items[index].input else {
      return nil
    }
    return text.cursor(in: parts(of: area).input)
  }

  private var input: any Widget {
    switch items[index].input {
    case .scale(let scale): scale
    case .text(let text): text
    }
  }

  private func title(width: Int) -> [String] { Wrap.lines(items[index].title, width: width) }

  private func parts(of area: Rect) -> (dots: Rect, title: Rect, input: Rect) {
    let rows = title(width: area.width).count
    let least = input.height(width: area.width, Look())
    let (dots, rest) = area.cutTop(area.height > rows + min(least, 2) ? 1 : 0)
    let (title, input) = rest.cutTop(max(0, min(rows, rest.height - min(least, 2))))
    return (dots, title, input)
  }
}
