import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// Whether the answer's own widget is on the screen.
  var showsEntry: Bool {
    sheet == nil && !asksToDetach && model.question == nil && model.standing != .over
  }

  /// Whether one's own answer stands in its place.
  var showsOwn: Bool { showsEntry && composer == nil && entry == nil }

  /// The answer's widget as it is drawn beside the other parts.
  private func shownEntry(_ parts: JoinParts) -> AnswerEntry? {
    guard parts.pinsStatement, case .cards(var cards)? = entry else { return entry }
    cards.showsLabelsOnly = true
    return .cards(cards)
  }

  /// The rows that the field for words, or the answer's widget, would like.
  func inputHeight(width: Int, _ parts: JoinParts) -> Int {
    if let dialog { return dialog.height(width: width - Self.inset, style.look) }
    guard showsEntry else { return 0 }
    if let composer { return label(composer).height(width: width) + 1 }
    guard let entry = shownEntry(parts) else { return parts.own.height(width: width) }
    return entry.widget.height(width: width - Self.inset, style.look)
  }

  /// Widgets show words of others, which never reach the edge where our own mark stands.
  static let inset = 2

  /// The rows below which it cannot be used well.
  func leastInput(_ size: Size, _ parts: JoinParts) -> Int {
    if let dialog { return dialog.options.count }
    guard showsEntry else { return 0 }
    if composer != nil { return 2 }
    let width = max(1, Self.textWidth(size) - Self.inset)
    switch shownEntry(parts) {
    case .text, .form: return 3
    case .cards(let cards): return min(6, cards.leastHeight(width: width, style.look))
    case .choice, .rank, .match: return 4
    case .scale, .grid, .words: return 2
    case .line: return 1
    case nil: return min(max(6, size.rows / 2 + 1), parts.own.height(width: width + Self.inset))
    }
  }

  private func label(_ composer: Composer) -> ScreenColumn {
    var column = ScreenColumn(style.look)
    column.say(style.phrases(composer.label))
    if composer.purpose == .reply, model.mailbox.threads.count > 1 {
      column.say(style.phrases(JoinFieldPhrase.whichReply), .dim)
    }
    return column
  }

  func drawInput(_ area: Rect, _ parts: JoinParts, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    if let dialog { return dialog.draw(on: &frame, in: area.cutLeft(Self.inset).rest, style.look) }
    guard showsEntry else { return }
    if let composer { return draw(composer, in: area, on: &frame) }
    guard var entry = shownEntry(parts) else { return parts.own.draw(on: &frame, in: area) }
    let area = area.cutLeft(Self.inset).rest
    entry.setFocus(!isAtKeys)
    entry.setColumns(area.width)
    entry.widget.draw(on: &frame, in: area, style.look)
    if isTyping { frame.cursor = entry.cursor(in: area) }
  }

  private func draw(_ composer: Composer, in area: Rect, on frame: inout Frame) {
    let (top, foot) = area.cutBottom(1)
    let field = foot.cutLeft(Self.inset).rest
    if !top.isEmpty { label(composer).draw(on: &frame, in: top) }
    composer.field.draw(on: &frame, in: field, style.look)
    frame.cursor = composer.field.cursor(in: field)
  }
}

extension AnswerEntry {
  /// What draws it.
  var widget: any Widget {
    switch self {
    case .choice(let list): list
    case .scale(let bar): bar
    case .grid(let grid): grid
    case .rank(let ranker): ranker
    case .cards(let cards): cards
    case .match(let matcher): matcher
    case .text(let area): area
    case .line(let field): field
    case .words(let fields): fields
    case .form(let form): form
    }
  }

  /// Where the terminal's cursor belongs.
  func cursor(in area: Rect) -> Point? {
    switch self {
    case .text(let text): text.cursor(in: area)
    case .line(let field): field.cursor(in: area)
    case .words(let fields): fields.cursor(in: area)
    case .form(let form): form.cursor(in: area)
    case .choice, .scale, .grid, .rank, .cards, .match: nil
    }
  }

  /// Marks a text as the one that has the keys.
  mutating func setFocus(_ isFocused: Bool) {
    switch self {
    case .text(var area):
      area.isFocused = isFocused
      self = .text(area)
    case .line(var field):
      field.isFocused = isFocused
      self = .line(field)
    case .words(var fields):
      fields.isFocused = isFocused
      self = .words(fields)
    default: break
    }
  }
}
