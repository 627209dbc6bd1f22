/// Where the rows of a softly wrapped text begin and end, in grapheme clusters.
package struct TextRows: Hashable, Sendable {
  /// One row of a screen.
  package struct Row: Hashable, Sendable {
    /// Its clusters, without the line end.
    var range: Range<Int>
    /// Whether the line goes on in the next row.
    var isSoft: Bool
    /// The last place for a caret.
    var end: Int { isSoft ? max(range.lowerBound, range.upperBound - 1) : range.upperBound }

    fileprivate func moved(by count: Int) -> Row {
      Row(range: (range.lowerBound + count)..<(range.upperBound + count), isSoft: isSoft)
    }
  }

  /// Its rows, from the top down.
  package let rows: [Row]
  private let clusters: [Character]
  private let width: Int

  /// A text with its rows, as they were found for the width.
  init(_ clusters: [Character], _ rows: [Row], width: Int) {
    self.rows = rows
    self.clusters = clusters
    self.width = max(1, width)
  }

  /// Breaks after spaces and wide characters, else where the width ends; spaces hang over it.
  package static func breaks(in clusters: [Character], width: Int) -> [Row] {
    var rows: [Row] = []
    var start: Int? = 0
    while let place = start {
      let (row, next) = row(from: place, in: clusters, columns: max(1, width))
      rows.append(row)
      start = next
    }
    return rows
  }

  /// The same where the rows before a change are known: those far from it only move.
  static func breaks(
    in clusters: [Character], width: Int, knowing known: [Row], _ unchanged: Unchanged
  ) -> [Row] {
    let moved = clusters.count - (known.last?.range.upperBound ?? 0)
    let changed = known.lastIndex { $0.range.lowerBound <= unchanged.head } ?? 0
    // Where a row ends depends on the next one as well.
    let first = max(0, changed - 2)
    var rows = Array(known[..<first])
    var start: Int? = known.indices.contains(first) ? known[first].range.lowerBound : 0
    var old = changed
    while let place = start {
      while old < known.count, known[old].range.lowerBound + moved < place { old += 1 }
      let isBeyond = place >= clusters.count - unchanged.tail
      if isBeyond, old < known.count, known[old].range.lowerBound + moved == place {
        return rows + known[old...].map { $0.moved(by: moved) }
      }
      let (row, next) = row(from: place, in: clusters, columns: max(1, width))
      rows.append(row)
      start = next
    }
    return rows
  }

  /// The row that begins at a place, and where the next one does; nil where none does.
  ///
  /// It depends on nothing before that place.
  private static func row(
    from start: Int, in clusters: [Character], columns: Int
  ) -> (row: Row, next: Int?) {
    var used = 0
    var chance: Int?
    for index in start..<clusters.count {
      let cluster = clusters[index]
      if cluster == "\n" { return (Row(range: start..<index, isSoft: false), index + 1) }
      let cells = CellWidth.of(cluster)
      if used + cells > columns, index > start, cluster != " " {
        let cut = chance ?? index
        return (Row(range: start..<cut, isSoft: true), cut)
      }
      used += cells
      if cluster == " " || cells == 2 { chance = index + 1 }
    }
    return (Row(range: start..<clusters.count, isSoft: false), nil)
  }

  /// The text of a row.
  func text(_ row: Row) -> String { String(clusters[row.range]) }

  /// Where a caret stands: its row, and its column, which may be the one after the width.
  func place(of caret: Int) -> Point {
    let row = rows.lastIndex { $0.range.lowerBound <= caret } ?? 0
    let start = rows[row].range.lowerBound
    return Point(x: min(Self.width(clusters[start..<max(start, caret)]), width), y: row)
  }

  /// The caret in a row that is nearest to a column from the left.
  func caret(at place: Point) -> Int {
    let row = rows[min(max(0, place.y), rows.count - 1)]
    var caret = row.range.lowerBound
    var column = 0
    while caret < row.end {
      column += CellWidth.of(clusters[caret])
      if column > place.x { break }
      caret += 1
    }
    return caret
  }

  private static func width(_ clusters: ArraySlice<Character>) -> Int {
    clusters.reduce(0) { $0 + CellWidth.of($1) }
  }
}
