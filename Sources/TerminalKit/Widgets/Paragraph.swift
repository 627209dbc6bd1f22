/// Words that wrap.
public struct Paragraph: Widget, Hashable {
  /// Words with one role.
  public struct Span: Hashable, Sendable {
    /// The words.
    public var text: String
    /// What they are for.
    public var role: Role

    /// Words with one role.
    public init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// Its words, in pieces by role.
  public var spans: [Span]
  /// What stands before the first row, such as the mark of our own speech; further rows hang.
  public var mark: String
  /// Whether each row is in the middle.
  public var isCentered: Bool
  /// Rows at the top that are scrolled out of sight.
  public var scroll = 0

  /// Words of several roles.
  public init(_ spans: [Span], mark: String = "", isCentered: Bool = false) {
    self.spans = spans
    self.mark = mark
    self.isCentered = isCentered
  }

  /// Words of one role.
  public init(
    _ text: String, _ role: Role = .plain, mark: String = "", isCentered: Bool = false
  ) {
    self.init([Span(text, role)], mark: mark, isCentered: isCentered)
  }

  /// All rows at the width.
  public func height(width: Int, _ look: Look) -> Int { rows(width: width).count }

  /// Draws its rows; a mark at the edge says where there are more.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    var rows = rows(width: area.width)
    if rows.count > area.height { rows = self.rows(width: area.width - 2) }
    let top = min(max(0, scroll), max(0, rows.count - area.height))
    let indent = CellWidth.of(mark)
    for (index, row) in rows[top...].prefix(area.height).enumerated() {
      let width = row.reduce(0) { $0 + CellWidth.of($1.text) }
      let space = isCentered ? max(0, (area.width - indent - width) / 2) : 0
      var place = Point(x: area.x + indent + space, y: area.y + index)
      for piece in row { place.x = frame.put(piece.text, at: place, piece.role, in: area) }
    }
    if top == 0 { frame.put(mark, at: Point(x: area.x, y: area.y), .accent, in: area) }
    let below = rows.count - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }

  /// The rows of a text at a width.
  static func lines(_ text: String, width: Int) -> [String] {
    Paragraph(text).rows(width: width).map { row in row.map(\.text).joined() }
  }

  private func rows(width: Int) -> [[Span]] {
    var clusters: [Character] = []
    var roles: [Role] = []
    for span in spans {
      for cluster in span.text {
        clusters.append(cluster.isNewline ? "\n" : cluster)
        roles.append(span.role)
      }
    }
    let wrapped = TextRows(clusters, width: max(1, width - CellWidth.of(mark)))
    return wrapped.rows.map { row in
      var end = row.range.upperBound
      while end > row.range.lowerBound, clusters[end - 1] == " " { end -= 1 }
      return Self.pieces(clusters, roles, in: row.range.lowerBound..<end)
    }
  }

  private static func pieces(
    _ clusters: [Character], _ roles: [Role], in range: Range<Int>
  ) -> [Span] {
    var pieces: [Span] = []
    for index in range {
      if let last = pieces.last, last.role == roles[index] {
        pieces[pieces.count - 1].text.append(clusters[index])
      } else {
        pieces.append(Span(String(clusters[index]), roles[index]))
      }
    }
    return pieces
  }
}
