/// Items that a person puts in an order, of which the first few count.
///
/// Up and down move the marker, Home and End to the ends. Space picks the item up, and then up and
/// down carry it; Space or Enter puts it down. A digit puts the item at the marker in that place.
/// Enter with nothing picked up is the screen's.
public struct Ranker: Widget, Hashable {
  /// The items' words.
  public let items: [String]
  /// How many places count.
  public let most: Int
  /// The items from the first place on, from 0.
  public private(set) var order: [Int]
  /// The place at the marker, from 0.
  public private(set) var focus = 0
  /// Whether the item at the marker is picked up.
  public private(set) var isHolding = false
  /// Whether the person has put anything in another place than it had.
  public private(set) var isTouched = false
  /// What is said in the line below the places that count.
  public var note = ""

  /// Items in the order of the list, or in an order that was given before.
  public init(_ items: [String], most: Int, order: [Int] = []) {
    self.items = items
    self.most = min(max(1, most), max(1, items.count))
    let isWhole = order.sorted() == Array(items.indices)
    self.order = isWhole ? order : Array(items.indices)
    isTouched = isWhole && !order.isEmpty
  }

  /// The items in the places that count, from 0.
  public var ranked: [Int] { Array(order.prefix(most)) }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the list.
  public mutating func take(_ key: Key) -> Bool {
    guard !items.isEmpty, !key.isControl, !key.isAlt else { return false }
    switch key.symbol {
    case .up: go(to: focus - 1)
    case .down: go(to: focus + 1)
    case .home: go(to: 0)
    case .end: go(to: items.count - 1)
    case .character(" "): isHolding.toggle()
    case .enter:
      guard isHolding else { return false }
      isHolding = false
    case .character(let character):
      guard let digit = Digits.value(character) else { return false }
      carry(to: digit == 0 ? 9 : digit - 1)
    default: return false
    }
    return true
  }

  private mutating func go(to place: Int) {
    let inside = min(max(0, place), items.count - 1)
    if isHolding { carry(to: inside) } else { focus = inside }
  }

  private mutating func carry(to place: Int) {
    guard order.indices.contains(place), place != focus else { return }
    order.insert(order.remove(at: focus), at: place)
    focus = place
    isTouched = true
  }
}

extension Ranker {
  /// The rows of all items, and the line below the places that count.
  public func height(width: Int, _ look: Look) -> Int { sheet(width: width, look).rows.count }

  /// Draws the items around the marker.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let sheet = RowSheet.fitted(to: area, items: items.count) { self.sheet(width: $0, look) }
    sheet.draw(on: &frame, in: area, look)
  }

  private func sheet(width: Int, _ look: Look) -> RowSheet {
    var sheet = RowSheet(rows: [], focus: 0..<0)
    let numberWidth = "\(items.count)".count + 1
    for (place, item) in order.enumerated() {
      let counts = place < most
      let number = counts ? "\(place + 1)." : look.point
      let head = "\(mark(place, look)) \(Fitting.padLeft(number, to: numberWidth)) "
      let start = sheet.rows.count
      for (line, text) in Wrap.lines(items[item], width: width - CellWidth.of(head)).enumerated() {
        let lead = line == 0 ? head : Fitting.pad("", to: CellWidth.of(head))
        sheet.rows.append(
          DrawnRow(
            RowPiece(lead, .accent), RowPiece(text, counts ? .plain : .dim),
            isSelected: place == focus))
      }
      if place == focus { sheet.focus = start..<sheet.rows.count }
      if place == most - 1, most < items.count {
        sheet.rows.append(DrawnRow(RowPiece(rule(width: width, look), .border)))
      }
    }
    return sheet
  }

  /// The line below the places that count, with what is said about them.
  private func rule(width: Int, _ look: Look) -> String {
    let lead = "  " + look.rule + look.rule
    let words = note.isEmpty ? "" : " " + Wrap.truncated(note, width: max(1, width - 6), look) + " "
    let rest = max(0, width - CellWidth.of(lead + words))
    return lead + words + String(repeating: look.rule, count: rest)
  }

  private func mark(_ place: Int, _ look: Look) -> String {
    guard place == focus else { return " " }
    return isHolding ? look.glyph("↕", ascii: "=") : look.marker
  }
}
