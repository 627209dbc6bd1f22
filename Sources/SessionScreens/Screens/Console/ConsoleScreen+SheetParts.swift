import Phrasebook
import TerminalKit

extension ConsoleScreen {
  /// A key of a menu.
  func row(_ key: ConsoleKey, on text: inout PanelText) {
    text.item(
      keyNames.name(of: .character(key.character), style.look), key.label.text(style.phrases),
      .plain)
  }

  /// All keys, panel by panel, then the words of the command line.
  func keys(on text: inout PanelText) {
    func section(_ title: String, _ keys: [ConsoleKey]) {
      let shown = keys.filter { !model.isHelper || $0.isForHelpers }
      guard !shown.isEmpty else { return }
      text.blank()
      text.say(title, .title)
      for key in shown { row(key, on: &text) }
    }
    section(say(.room), ConsoleKeys.room + ConsoleKeys.everywhere)
    text.item("Tab", say(.otherPanel), .plain)
    text.item("F9, Ctrl-B", style.phrases(ConsoleKeyRoomPhrase.blank), .plain)
    for menu in ConsoleMenu.fromRoom {
      guard let opener = ConsoleKeys.room.first(where: { $0.action == .open(menu) }) else {
        continue
      }
      section("\(opener.character) · " + menu.label.text(style.phrases), menu.keys)
    }
    if !model.isHelper { section(say(.lines), ConsoleKeys.lines) }
    text.blank()
    text.say(say(.typedWords), .title)
    for line in writer.lines(for: [.showHelp], model) { text.line(line) }
  }

  /// A field's rows: its own, which is drawn over the first, and what helps below it.
  func write(_ entry: ConsoleEntry, on text: inout PanelText) {
    text.row(PanelText.Row())
    for line in entry.fault { text.line(line, .warning) }
    if let hint = entry.purpose.hint { text.say(say(hint), .dim) }
    guard entry.purpose == .anything, !entry.field.isEmpty else { return }
    let words = ConsoleEntry.candidates(for: entry.field.text, isHelper: model.isHelper)
    if !words.isEmpty { text.say(words.prefix(24).joined(separator: "  "), .dim) }
  }

  func write(_ choice: ConsoleChoice, on text: inout PanelText) {
    text.say(say(choice.items.isEmpty ? .nothingToChoose : .chooseHow), .dim)
    if !choice.typed.isEmpty { text.quote(choice.typed, .plain) }
    for (index, item) in choice.shown.enumerated() {
      let first = text.rows.count
      text.item(Page.line(item.value), item.text)
      if index == choice.cursor { text.select(from: first) }
    }
  }

  func write(_ redaction: LineRedaction, on text: inout PanelText, at local: Int64) {
    guard areLinesReadable(at: local) else { return text.say(say(.covered), .accent) }
    text.quote(redaction.marked(style.look))
    text.blank()
    text.say(say(.roomWouldSee), .dim)
    text.quote(redaction.redacted)
    text.blank()
    text.say(say(redaction.isAtEnd ? .chooseEnd : .chooseBeginning), .accent)
  }

  func write(_ finder: ConsoleFinder, on text: inout PanelText, at local: Int64) {
    text.row(PanelText.Row())
    let found = finds(finder, at: local)
    if found.isEmpty, !finder.field.isEmpty { text.say(say(.notFound), .dim) }
    for (index, find) in found.prefix(60).enumerated() {
      let first = text.rows.count
      text.item(say(find.place.phrase), find.text)
      if index == finder.cursor { text.select(from: first) }
    }
  }
}

extension ConsoleFinder.Find.Place {
  fileprivate var phrase: ConsoleScreenPanelPhrase {
    switch self {
    case .step: .agenda
    case .note: .notes
    case .ownNote: .ownNotes
    case .log: .log
    case .line: .lines
    }
  }
}

extension ConsoleEntry.Purpose {
  /// What helps while typing; nil where nothing does.
  var hint: ConsoleScreenAskPhrase? {
    switch self {
    case .theme: .themeHint
    case .note: .noteHint
    case .reply: .replyHint
    case .anything: .wordsHint
    case .extend: .extendHint
    default: nil
    }
  }
}
