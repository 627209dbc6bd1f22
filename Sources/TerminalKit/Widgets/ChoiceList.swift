/// Options of which one, or up to so many, are chosen.
///
/// Up and down, Home and End move the marker. A digit chooses that option at once (`0` is the
/// tenth). With one choice, Space chooses the option at the marker in place of the one before, and
/// Enter does so too unless it is chosen already: then Enter is the screen's, which may send. With
/// several, Space and digits choose an option or give it up, and Enter is the screen's as soon as
/// anything is chosen. Beyond the most, nothing is chosen until something is given up.
public struct ChoiceList: Widget, Hashable {
  /// The options' words.
  public let options: [String]
  /// How many may be chosen.
  public let most: Int
  /// The option at the marker, from 0.
  public private(set) var focus = 0
  /// The chosen options, from 0, in order.
  public private(set) var chosen: [Int]

  /// A list with what was chosen before; what is not on the list is left out.
  public init(_ options: [String], most: Int = 1, chosen: [Int] = []) {
    self.options = options
    self.most = max(1, most)
    self.chosen = []
    for index in chosen.sorted() where options.indices.contains(index) { choose(index) }
    focus = self.chosen.first ?? 0
  }

  /// Whether as many are chosen as may be.
  public var isFull: Bool { chosen.count >= most }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the list.
  public mutating func take(_ key: Key) -> Bool {
    guard !options.isEmpty, !key.isControl, !key.isAlt else { return false }
    switch key.symbol {
    case .up: focus = max(0, focus - 1)
    case .down: focus = min(options.count - 1, focus + 1)
    case .home: focus = 0
    case .end: focus = options.count - 1
    case .enter: return takeEnter()
    case .character(" "): choose(focus)
    case .character(let digit): return take(digit: digit)
    default: return false
    }
    return true
  }

  /// Chooses nothing.
  public mutating func clear() { chosen = [] }

  /// Whether Enter chooses what is at the marker; else it is the screen's.
  public var choosesOnEnter: Bool {
    most == 1 ? !chosen.contains(focus) : chosen.isEmpty
  }

  private mutating func takeEnter() -> Bool {
    guard choosesOnEnter else { return false }
    choose(focus)
    return true
  }

  private mutating func take(digit: Character) -> Bool {
    guard let number = Digits.value(digit) else { return false }
    let index = number == 0 ? 9 : number - 1
    guard options.indices.contains(index) else { return true }
    focus = index
    choose(index)
    return true
  }

  private mutating func choose(_ index: Int) {
    if most == 1 {
      chosen = [index]
    } else if let place = chosen.firstIndex(of: index) {
      chosen.remove(at: place)
    } else if !isFull {
      chosen = (chosen + [index]).sorted()
    }
  }
}

extension ChoiceList {
  /// The rows of all options.
  public func height(width: Int, _ look: Look) -> Int { sheet(width: width, look).total }

  /// Draws the options around the marker.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    var sheet = ItemSheet.fitted(to: area, items: options.count) { self.sheet(width: $0, look) }
    sheet.first = sheet.top(around: focus, height: area.height)
    sheet.draw(on: &frame, in: area, look) { rows($0, width: sheet.width, look) }
  }

  /// Whatever is marked, all leads are of the same width.
  private func sheet(width: Int, _ look: Look) -> ItemSheet {
    let room = max(1, width - CellWidth.of(lead(0, look)))
    return ItemSheet(width: width, options.map { Wrap.count($0, width: room) })
  }

  private func lead(_ index: Int, _ look: Look) -> String {
    let number = Fitting.padLeft("\(index + 1)", to: "\(options.count)".count)
    return "\(index == focus ? look.marker : " ") \(number) \(mark(index, look)) "
  }

  private func rows(_ index: Int, width: Int, _ look: Look) -> [DrawnRow] {
    let lead = lead(index, look)
    let columns = CellWidth.of(lead)
    let lines = Wrap.lines(options[index], width: max(1, width - columns))
    return lines.enumerated().map { line, text in
      let head = line == 0 ? lead : String(repeating: " ", count: columns)
      return DrawnRow(RowPiece(head, .accent), RowPiece(text), isSelected: index == focus)
    }
  }

  private func mark(_ index: Int, _ look: Look) -> String {
    let isChosen = chosen.contains(index)
    if most > 1 { return isChosen ? "[x]" : "[ ]" }
    return isChosen ? look.glyph("(●)", ascii: "(*)") : "( )"
  }
}
