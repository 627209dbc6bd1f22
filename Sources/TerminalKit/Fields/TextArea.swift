/// A text of several lines that a person writes, with soft wrapping and a limit.
///
/// Everything goes by grapheme clusters. Its keys, beside letters: the arrows (up and down by the
/// rows that are seen), Home and End (of the row), Ctrl-A and Ctrl-E (of the line), Ctrl or Alt
/// with left and right (words), Enter (a new line), Backspace and Delete, Ctrl-W and Alt-D (a
/// word), Ctrl-U and Ctrl-K (to the line's start and end), Ctrl-_ or Alt-U (undo), Ctrl-Y or
/// Alt-R (redo). Ctrl-Z stays the terminal's. All other keys are the screen's, as are up in the
/// first row and down in the last, which may go to the next thing.
public struct TextArea: WrittenField, Hashable {
  /// Words for an empty field.
  public var hint: String
  /// Whether the keys go to it; it is marked at its edge then.
  public var isFocused = true
  /// The columns of the area in which it is drawn, which up and down go by.
  public var columns = 80 { didSet { if columns != oldValue { layOut() } } }
  /// The rows of text that it would like, least and most.
  public var wishedRows: ClosedRange<Int>
  /// Whether the count stands below.
  public var showsCount = true
  /// The limit that the count tells; what is longer is kept, up to the limit that holds.
  public let shownLimit: Int
  package var edited: EditedText {
    didSet {
      goal = nil
      if let unchanged = edited.settle() { layOut(unchanged) }
    }
  }
  private var goal: Int?
  /// Its rows in its columns, which stay while nothing is written; a long text has hundreds.
  private var laidOut: [TextRows.Row]

  /// An empty area for so many graphemes; a lower shown limit leaves room for what is pasted.
  public init(
    limit: Int, shownLimit: Int? = nil, hint: String = "", wishedRows: ClosedRange<Int> = 3...8
  ) {
    edited = EditedText(limit: limit, keepsLines: true)
    _ = edited.settle()
    laidOut = TextRows.breaks(in: [], width: 1)
    self.shownLimit = min(shownLimit ?? limit, limit)
    self.hint = hint
    self.wishedRows = wishedRows
  }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for a text; else the screen may use it.
  public mutating func take(_ key: Key) -> Bool {
    if key.symbol == .up || key.symbol == .down { return moveRow(key.symbol == .up ? -1 : 1, key) }
    goal = nil
    if key.symbol == .enter {
      guard !key.isControl, !key.isAlt else { return false }
      edited.insert("\n", .whole)
      return true
    }
    let isPlain = !key.isControl && !key.isAlt
    if isPlain, key.symbol == .home || key.symbol == .end {
      let rows = rows(width: columns)
      let row = rows.rows[rows.place(of: edited.caret).y]
      edited.move(to: key.symbol == .home ? row.range.lowerBound : row.end)
      return true
    }
    return edited.take(key)
  }

  package func rows(width: Int) -> TextRows {
    let inside = Self.inside(width)
    let known = width == columns ? laidOut : TextRows.breaks(in: edited.clusters, width: inside)
    return TextRows(edited.clusters, known, width: inside)
  }

  private mutating func layOut() {
    laidOut = TextRows.breaks(in: edited.clusters, width: Self.inside(columns))
  }

  /// Only the rows around what was written are found anew.
  private mutating func layOut(_ unchanged: Unchanged) {
    laidOut = TextRows.breaks(
      in: edited.clusters, width: Self.inside(columns), knowing: laidOut, unchanged)
  }

  /// The columns of the text between the edge and the place of a caret at the end.
  private static func inside(_ width: Int) -> Int { max(1, width - 2) }

  private mutating func moveRow(_ step: Int, _ key: Key) -> Bool {
    guard !key.isControl, !key.isAlt else { return false }
    let rows = rows(width: columns)
    let place = rows.place(of: edited.caret)
    guard rows.rows.indices.contains(place.y + step) else { return false }
    let column = goal ?? place.x
    edited.move(to: rows.caret(at: Point(x: column, y: place.y + step)))
    goal = column
    return true
  }
}
