import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// Whether the answer's own widget is on the screen.
  private var showsEntry: Bool {
    sheet == nil && !asksToDetach && model.question == nil && model.standing != .over
  }

  /// The rows that the field for words, or the answer's widget, would like.
  func inputHeight(width: Int) -> Int {
    if let dialog { return dialog.height(width: width - Self.inset, style.look) }
    guard showsEntry else { return 0 }
    if let composer { return label(composer).height(width: width) + 1 }
    guard let entry else { return ownColumn.height(width: width) }
    let own = entry.widget.height(width: width - Self.inset, style.look)
    if case .line(_, let limit) = entry { return own + (limit > 0 ? 1 : 0) }
    return own
  }

  /// Widgets show words of others, which never reach the edge where our own mark stands.
  static let inset = 2

  /// The rows below which it cannot be used well.
  var leastInput: Int {
    if let dialog { return dialog.options.count }
    guard showsEntry else { return 0 }
    if composer != nil { return 2 }
    switch entry {
    case .text, .form: return 3
    case .cards: return 5
    case .choice, .rank, .match: return 4
    case .scale, .grid, .words: return 2
    case .line: return 1
    case nil: return min(6, ownColumn.height(width: textWidth))
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

  func drawInput(_ area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    if let dialog { return dialog.draw(on: &frame, in: area.cutLeft(Self.inset).rest, style.look) }
    guard showsEntry else { return }
    if let composer { return draw(composer, in: area, on: &frame) }
    guard var entry else { return ownColumn.draw(on: &frame, in: area) }
    let area = area.cutLeft(Self.inset).rest
    entry.setFocus(!isAtKeys)
    guard let limit = entry.lineLimit, area.height > 1 else {
      entry.widget.draw(on: &frame, in: area, style.look)
      if isTyping { frame.cursor = entry.cursor(in: area) }
      return
    }
    draw(entry, limit: limit, in: area, on: &frame)
  }

  /// A text with its count and the step's own limit below it.
  private func draw(_ entry: AnswerEntry, limit: Int, in area: Rect, on frame: inout Frame) {
    var entry = entry
    entry.setColumns(area.width)
    let (box, foot) = area.cutBottom(1)
    if case .text = entry {
      // The area's own count is of what the field holds, which is more than the step takes.
      entry.widget.draw(on: &frame, in: area, style.look)
      frame.fill(foot)
    } else {
      entry.widget.draw(on: &frame, in: box, style.look)
    }
    if isTyping { frame.cursor = entry.cursor(in: entry.hasLines ? area : box) }
    guard limit > 0 else { return }
    let count = "\(entry.count)/\(limit)"
    let place = Point(x: foot.right - count.count, y: foot.y)
    frame.put(count, at: place, entry.count > limit ? .warning : .dim, in: foot)
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
    case .text(let area, _): area
    case .line(let field, _): field
    case .words(let fields): fields
    case .form(let form): form
    }
  }

  /// The step's own limit of a text, whose count stands below it; nil where none does.
  var lineLimit: Int? {
    switch self {
    case .text(_, let limit): limit
    case .line(_, let limit): limit > 0 ? limit : nil
    default: nil
    }
  }

  /// Graphemes that are written.
  var count: Int {
    switch self {
    case .text(let area, _): area.count
    case .line(let field, _): field.count
    default: 0
    }
  }

  /// Where the terminal's cursor belongs.
  func cursor(in area: Rect) -> Point? {
    switch self {
    case .text(let text, _): text.cursor(in: area)
    case .line(let field, _): field.cursor(in: area)
    case .words(let fields): fields.cursor(in: area)
    case .form(let form): form.cursor(in: area)
    case .choice, .scale, .grid, .rank, .cards, .match: nil
    }
  }

  /// Marks a text as the one that has the keys.
  mutating func setFocus(_ isFocused: Bool) {
    switch self {
    case .text(var area, let limit):
      area.isFocused = isFocused
      self = .text(area, limit: limit)
    case .line(var field, let limit):
      field.isFocused = isFocused
      self = .line(field, limit: limit)
    case .words(var fields):
      fields.isFocused = isFocused
      self = .words(fields)
    default: break
    }
  }
}
