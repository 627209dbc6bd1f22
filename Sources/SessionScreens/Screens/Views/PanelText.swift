import TerminalKit

/// Rows of words for a panel: our own at the left edge, those of others further in.
///
/// Somebody's text never begins in the first column, never shares a row with our own words after
/// it, and so cannot pass for the program's.
struct PanelText: Sendable {
  /// A piece of a row.
  struct Run: Hashable, Sendable {
    let text: String
    let role: Role
  }

  /// One row as it is drawn.
  struct Row: Hashable, Sendable {
    var indent = 0
    var runs: [Run] = []
    /// Whether the keys are at it; it is in reverse then.
    var isSelected = false
  }

  let width: Int
  private(set) var rows: [Row] = []

  /// Words for so many columns.
  init(width: Int) { self.width = max(1, width) }

  /// A sentence of our own.
  mutating func say(_ text: String, _ role: Role = .plain) {
    append(text, Shape(), role)
  }

  /// Sentences of our own that line mode says, one or more.
  mutating func say(_ texts: [String], _ role: Role = .plain) {
    for text in texts { say(text, role) }
  }

  /// A line as line mode writes it: what is further in stays so, and what runs on is further in.
  mutating func line(_ line: String, _ role: Role = .plain) {
    let indent = min(line.prefix { $0 == " " }.count, width / 3)
    let text = String(line.drop { $0 == " " })
    guard indent == 0 else {
      return append(
        text, Shape(indent: indent, hanging: indent), role == .plain ? .quote : role)
    }
    let rows = Wrap.lines(text, width: width)
    guard rows.count > 1 else { return say(text, role) }
    self.rows.append(Row(runs: [Run(text: rows[0], role: role)]))
    let rest = rows.dropFirst().joined(separator: " ")
    append(rest, Shape(indent: 2, hanging: 2), role)
  }

  /// Somebody's words, further in.
  mutating func quote(_ foreign: String, _ role: Role = .quote, indent: Int = 2) {
    append(Page.line(foreign), Shape(indent: indent, hanging: indent), role)
  }

  /// Somebody's words after a mark of ours, such as a number.
  mutating func item(_ mark: String, _ foreign: String, _ role: Role = .quote) {
    let indent = min(CellWidth.of(mark) + 1, max(0, width / 3))
    append(
      Page.line(foreign), Shape(lead: Run(text: mark, role: .accent), hanging: indent), role)
  }

  /// A row that is made already; what does not fit is cut where it is drawn.
  mutating func row(_ row: Row) { rows.append(row) }

  /// An empty row, unless there is one or nothing stands above.
  mutating func blank() {
    if let last = rows.last, !last.runs.isEmpty { rows.append(Row()) }
  }

  /// Marks the rows from one on as those of the keys.
  mutating func select(from first: Int) {
    for index in first..<rows.count { rows[index].isSelected = true }
  }

  /// How a text begins, and how far in its rows stand.
  private struct Shape {
    var lead: Run?
    var indent = 0
    var hanging = 0
  }

  private mutating func append(_ text: String, _ shape: Shape, _ role: Role) {
    let pieces = Wrap.lines(text, width: max(1, width - shape.hanging))
    for (index, piece) in pieces.enumerated() {
      let run = Run(text: piece, role: role)
      guard index == 0, let lead = shape.lead else {
        let indent = shape.lead == nil ? shape.indent : shape.hanging
        rows.append(Row(indent: indent, runs: [run]))
        continue
      }
      let gap = String(repeating: " ", count: max(1, shape.hanging - CellWidth.of(lead.text)))
      rows.append(Row(runs: [lead, Run(text: gap, role: .plain), run]))
    }
  }
}
