/// The steps of a plan: number, title, minutes and how far each is.
public struct Agenda: Widget, Hashable {
  /// How far a step is.
  public enum State: Hashable, Sendable {
    case done, current, coming, dropped
  }

  /// A step.
  public struct Entry: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// What it is called.
    public var title: String
    /// Its time, as it shall be read; may be empty.
    public var minutes: String
    /// How far it is.
    public var state: State

    /// A step.
    public init(_ number: Int, _ title: String, minutes: String = "", state: State = .coming) {
      self.number = number
      self.title = title
      self.minutes = minutes
      self.state = state
    }
  }

  /// The steps in order.
  public var entries: [Entry]
  /// The row that is selected, from 0; nil where the keys are elsewhere.
  public var selected: Int?

  /// A plan.
  public init(_ entries: [Entry], selected: Int? = nil) {
    self.entries = entries
    self.selected = selected
  }

  /// A row for each step.
  public func height(width: Int, _ look: Look) -> Int { entries.count }

  /// Draws the rows around the selected one, or around the current one.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let isLong = entries.count > area.height
    let numbers = entries.map(\.number)
    let columns = Columns(
      width: area.width - (isLong ? 2 : 0),
      numbers: [numbers.min(), numbers.max()].map { "\($0 ?? 0)".count }.max() ?? 1,
      times: entries.map { CellWidth.of($0.minutes) }.max() ?? 0)
    let seen = selected ?? entries.firstIndex { $0.state == .current } ?? 0
    var sheet = ItemSheet(width: columns.width, entries.map { _ in 1 })
    sheet.first = sheet.top(around: seen, height: area.height)
    sheet.draw(on: &frame, in: area, look) { [row($0, columns, look)] }
  }

  /// The columns that all rows share.
  private struct Columns {
    let width: Int
    let numbers: Int
    let times: Int
  }

  private func row(_ index: Int, _ columns: Columns, _ look: Look) -> DrawnRow {
    let (width, times) = (columns.width, columns.times)
    let entry = entries[index]
    let isSelected = index == selected
    let lead = (isSelected ? look.marker : " ") + mark(entry.state, look) + " "
    let number = Fitting.padLeft("\(entry.number)", to: columns.numbers) + " "
    // The lead has three columns, and a blank follows the number.
    let whole = width - columns.numbers - 4
    let room = whole - (times == 0 ? 0 : times + 1)
    // The title matters more than the time where both have no room.
    let hasTimes = room >= 8
    let titleWidth = max(0, hasTimes ? room : whole)
    let title = Wrap.truncated(entry.title, width: titleWidth, look)
    let role: Role =
      switch entry.state {
      case .current: .title
      case .coming: .plain
      case .done, .dropped: .dim
      }
    let time = hasTimes && times > 0 ? " " + Fitting.padLeft(entry.minutes, to: times) : ""
    return DrawnRow(
      RowPiece(lead, .accent), RowPiece(number, .dim),
      RowPiece(Fitting.pad(title, to: titleWidth), role), RowPiece(time, .dim),
      isSelected: isSelected)
  }

  private func mark(_ state: State, _ look: Look) -> String {
    switch state {
    case .done: look.glyph("✓", ascii: "x")
    case .current: look.glyph("▶", ascii: "=")
    case .coming: " "
    case .dropped: look.glyph("–", ascii: "-")
    }
  }
}
