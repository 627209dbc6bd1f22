/// Lines that wait to be read and shown, each with a letter; covered until they are read.
///
/// Up and down, Home and End move the marker; Page Up and Page Down scroll a long line there. All
/// other keys are the screen's. A covered line looks the same whatever its length is.
public struct ModerationList: Widget, Hashable {
  /// A line.
  public struct Line: Hashable, Sendable {
    /// The letter by which it is called.
    public var letter: String
    /// The words; nil as long as it is covered.
    public var text: String?
    /// What stands beside it, such as that it is shown or may need care; may be empty.
    public var mark: String
    /// What the mark is for.
    public var markRole: Role

    /// A line.
    public init(_ letter: String, _ text: String?, mark: String = "", markRole: Role = .dim) {
      self.letter = letter
      self.text = text
      self.mark = mark
      self.markRole = markRole
    }
  }

  /// The lines.
  public private(set) var lines: [Line]
  /// The line at the marker, from 0.
  public private(set) var selected: Int
  /// Rows of the line at the marker that are scrolled out of sight.
  private var skipped = 0

  /// Lines with the marker at one of them.
  public init(_ lines: [Line], selected: Int = 0) {
    self.lines = lines
    self.selected = max(0, min(selected, lines.count - 1))
  }

  /// The line at the marker.
  public var selectedLine: Line? { lines.indices.contains(selected) ? lines[selected] : nil }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the list.
  public mutating func take(_ key: Key) -> Bool {
    guard !lines.isEmpty, !key.isControl, !key.isAlt else { return false }
    switch key.symbol {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .home: select(0)
    case .end: select(lines.count - 1)
    case .pageUp: skipped = max(0, skipped - 2)
    case .pageDown: skipped = min((selectedLine?.text?.count ?? 0) / 20, skipped + 2)
    default: return false
    }
    return true
  }

  private mutating func select(_ index: Int) {
    selected = min(max(0, index), lines.count - 1)
    skipped = 0
  }

  /// The rows of all lines.
  public func height(width: Int, _ look: Look) -> Int { sheet(width: width, look).total }

  /// Draws the lines around the marker; the one there is seen whole, the others in one row.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    var sheet = ItemSheet.fitted(to: area, items: lines.count) { self.sheet(width: $0, look) }
    sheet.first = sheet.top(around: selected, height: area.height, skipped: skipped)
    let letters = letterColumns
    sheet.draw(on: &frame, in: area, look) { item in
      var rows = rows(item, letters, width: sheet.width, look)
      for row in rows.indices { rows[row].isSelected = item == selected }
      return rows
    }
  }

  private static let coverColumns = 12

  private var letterColumns: Int { lines.map { CellWidth.of($0.letter) }.max() ?? 0 }

  private func sheet(width: Int, _ look: Look) -> ItemSheet {
    var heights = Array(repeating: 1, count: lines.count)
    if lines.indices.contains(selected) {
      heights[selected] = rows(selected, letterColumns, width: width, look).count
    }
    return ItemSheet(width: width, heights)
  }

  private func rows(_ item: Int, _ letters: Int, width: Int, _ look: Look) -> [DrawnRow] {
    let mark = item == selected ? look.marker : " "
    let head = "\(mark) \(Fitting.pad(lines[item].letter, to: letters)) "
    return rows(of: lines[item], head, width: width, look)
  }

  private func rows(of line: Line, _ head: String, width: Int, _ look: Look) -> [DrawnRow] {
    let lead = CellWidth.of(head)
    let isHere = head.first != " "
    // In a narrow list the mark of the line that is read stands below it.
    let isBelow = isHere && line.text != nil && width < 45 && !line.mark.isEmpty
    let mark = line.mark.isEmpty ? "" : "  " + Wrap.truncated(line.mark, width: width / 3, look)
    let room = max(1, width - lead - (isBelow ? 0 : CellWidth.of(mark)))
    var rows = words(of: line, isWhole: isHere, width: room, look).map { text in
      let role: Role = line.text == nil ? .dim : .quote
      return DrawnRow(RowPiece(Fitting.pad("", to: lead)), RowPiece(text, role))
    }
    rows[0].pieces[0] = RowPiece(head, .accent)
    if isBelow {
      let text = Wrap.truncated(line.mark, width: room, look)
      rows.append(DrawnRow(RowPiece(Fitting.pad("", to: lead)), RowPiece(text, line.markRole)))
    } else {
      rows[0].pieces.append(RowPiece(mark, line.markRole))
    }
    return rows
  }

  /// The rows of a line's words, at least one.
  private func words(of line: Line, isWhole: Bool, width: Int, _ look: Look) -> [String] {
    guard let text = line.text else {
      let cover = String(repeating: look.glyph("▒", ascii: "#"), count: Self.coverColumns)
      return [Wrap.prefix(cover, width: width)]
    }
    let quoted = look.quotes.open + text + look.quotes.close
    // Hundreds of lines may wait: only the one at the marker is worth wrapping.
    return isWhole ? Wrap.lines(quoted, width: width) : [Wrap.truncated(quoted, width: width, look)]
  }
}
