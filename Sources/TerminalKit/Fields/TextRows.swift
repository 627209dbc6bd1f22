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
    let columns = max(1, width)
    var rows: [Row] = []
    var start = 0
    var used = 0
    var chance: Int?
    for (index, cluster) in clusters.enumerated() {
      if cluster == "\n" {
        rows.append(Row(range: start..<index, isSoft: false))
        (start, used, chance) = (index + 1, 0, nil)
        continue
      }
      let cells = CellWidth.of(cluster)
      while used + cells > columns, index > start, cluster != " " {
        let cut = chance ?? index
        rows.append(Row(range: start..<cut, isSoft: true))
        (start, used, chance) = (cut, Self.width(clusters[cut..<index]), nil)
      }
      used += cells
      if cluster == " " || cells == 2 { chance = index + 1 }
    }
    rows.append(Row(range: start..<clusters.count, isSoft: false))
    return rows
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
