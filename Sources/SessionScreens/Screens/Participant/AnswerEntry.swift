import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// A half-given answer, in the widget in which it is given.
enum AnswerEntry: Hashable, Sendable {
  case choice(ChoiceList)
  case scale(ScaleBar)
  case grid(MoodGrid)
  case rank(Ranker)
  case cards(StatementCards)
  case match(Matcher)
  case text(TextArea)
  case line(LineField)
  case words(WordFields)
  case form(Form)

  /// Whether letters are text now, so that keys need Tab, Ctrl or F before them.
  var takesLetters: Bool {
    switch self {
    case .text, .line, .words: true
    case .form(let form): form.takesText
    case .choice, .scale, .grid, .rank, .cards, .match: false
    }
  }

  /// Whether Enter begins a new line.
  var hasLines: Bool {
    if case .text = self { return true }
    if case .form(let form) = self { return form.takesText }
    return false
  }

  /// Whether Tab, and Enter in a line or on a scale, go to the next thing to answer.
  var hasNext: Bool {
    switch self {
    case .words(let fields): fields.focus < fields.fields.count - 1
    case .form(let form): !form.isAtLast
    case .text, .line, .choice, .scale, .grid, .rank, .cards, .match: false
    }
  }

  /// Whether the arrow up leads, from its first row, to the thing before it.
  var hasBefore: Bool {
    if case .form(let form) = self { return !form.isAtFirst }
    return false
  }

  /// Whether the last thing that was typed or pasted did not fit whole.
  var wasCut: Bool {
    switch self {
    case .text(let area): area.wasCut
    case .line(let field): field.wasCut
    case .words(let fields): fields.wasCut
    case .form(let form): form.wasCut
    case .choice, .scale, .grid, .rank, .cards, .match: false
    }
  }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the widget.
  mutating func take(_ key: Key) -> Bool {
    switch self {
    case .choice(var list): change(&list, key) { .choice($0) }
    case .scale(var bar): change(&bar, key) { .scale($0) }
    case .grid(var grid): change(&grid, key) { .grid($0) }
    case .rank(var ranker): change(&ranker, key) { .rank($0) }
    case .cards(var cards): change(&cards, key) { .cards($0) }
    case .match(var matcher): change(&matcher, key) { .match($0) }
    case .text(var area): change(&area, key) { .text($0) }
    case .line(var field): change(&field, key) { .line($0) }
    case .words(var fields): change(&fields, key) { .words($0) }
    case .form(var form): change(&form, key) { .form($0) }
    }
  }

  private mutating func change<Field: KeyTaking>(
    _ field: inout Field, _ key: Key, _ wrap: (Field) -> Self
  ) -> Bool {
    // Nobody else holds the field meanwhile, so that a long text is not copied for each key.
    self = .moved
    defer { self = wrap(field) }
    return field.take(key)
  }

  private static let moved = AnswerEntry.choice(ChoiceList([]))

  /// Puts pasted text in, where there is a place for it.
  ///
  /// - Returns: Whether there is.
  mutating func paste(_ text: String) -> Bool {
    guard takesLetters else { return false }
    switch self {
    case .text(var area):
      area.paste(text)
      self = .text(area)
    case .line(var field):
      field.paste(text)
      self = .line(field)
    case .words(var fields):
      fields.paste(text)
      self = .words(fields)
    case .form(var form):
      form.paste(text)
      self = .form(form)
    case .choice, .scale, .grid, .rank, .cards, .match: return false
    }
    return true
  }

  /// Tells a text in what width it is drawn.
  mutating func setColumns(_ columns: Int) {
    switch self {
    case .text(var area):
      area.columns = columns
      self = .text(area)
    case .form(var form):
      form.setColumns(columns)
      self = .form(form)
    default: break
    }
  }

  /// Wipes what is written, with its history.
  mutating func wipe() {
    switch self {
    case .text(var area):
      area.clear()
      self = .text(area)
    case .line(var field):
      field.clear()
      self = .line(field)
    case .words(var fields):
      fields.clear()
      self = .words(fields)
    default: break
    }
  }
}

/// What takes keys.
protocol KeyTaking {
  mutating func take(_ key: Key) -> Bool
}

extension ChoiceList: KeyTaking {}
extension ScaleBar: KeyTaking {}
extension MoodGrid: KeyTaking {}
extension Ranker: KeyTaking {}
extension StatementCards: KeyTaking {}
extension Matcher: KeyTaking {}
extension TextArea: KeyTaking {}
extension LineField: KeyTaking {}
extension WordFields: KeyTaking {}
extension Form: KeyTaking {}
