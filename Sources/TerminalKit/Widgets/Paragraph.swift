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
  public func height(width: Int, _ look: Look) -> Int {
    Wrap.count(words, width: room(width))
  }

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

  private var words: String { spans.count == 1 ? spans[0].text : spans.map(\.text).joined() }

  private func room(_ width: Int) -> Int { max(1, width - CellWidth.of(mark)) }

  private func rows(width: Int) -> [[Span]] {
    let lines = Wrap.lines(words, width: room(width))
    if spans.count == 1 { return lines.map { [Span($0, spans[0].role)] } }
    var source = SpanReader(spans)
    return lines.map { line in
      var pieces: [Span] = []
      for character in line {
        let role = source.role(of: character)
        if let last = pieces.last, last.role == role {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append(Span(String(character), role))
        }
      }
      return pieces
    }
  }
}

/// Finds the roles of wrapped characters again; wrapping leaves out nothing but blanks.
private struct SpanReader {
  private var rest: [(character: Character, role: Role)]
  private var last = Role.plain

  init(_ spans: [Paragraph.Span]) {
    rest = spans.flatMap { span in span.text.map { ($0, span.role) } }.reversed()
  }

  mutating func role(of character: Character) -> Role {
    while let next = rest.last {
      if next.character == character || next.character.isWhitespace && character == " " {
        last = next.role
        rest.removeLast()
        return last
      }
      guard next.character.isWhitespace else { return last }
      rest.removeLast()
    }
    return last
  }
}
