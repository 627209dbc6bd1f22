import Phrasebook
import TerminalKit

extension ConsoleScreen {
  /// A key of a menu; one that does nothing now says so.
  func row(_ key: ConsoleKey, _ names: KeyNames, on text: inout PanelText) {
    let label = key.label.text(style.phrases)
    let isOffered = isOffered(key.action)
    text.item(
      names.name(of: .character(key.character), style.look),
      isOffered
        ? label : style.phrases(ConsoleKeyNowPhrase.notNow, ["label": .text(label)]),
      isOffered ? .plain : .dim)
  }

  /// All keys, panel by panel, then the words of the command line.
  func keys(_ width: Int) -> PanelContent {
    var content = PanelContent(width: width)
    var room = section(say(.room), ConsoleKeys.room + ConsoleKeys.everywhere)
    room.lines += [
      HelpSheet.Line("Tab, 1-7", say(.otherPanel)),
      HelpSheet.Line("F9, Ctrl-B", style.phrases(ConsoleKeyRoomPhrase.blank)),
    ]
    var sections = [room]
    for key in ConsoleKeys.room {
      guard case .open(let menu) = key.action else { continue }
      sections.append(section("\(key.character)  " + key.label.text(style.phrases), menu.keys))
    }
    if !model.isHelper { sections.append(section(say(.lines), ConsoleKeys.lines)) }
    content.add(HelpSheet(sections.filter { !$0.lines.isEmpty }), style.look)
    content.add { text in
      text.row(PanelText.Row())
      text.say(say(.typedWords), .title)
      for line in writer.lines(for: [.showHelp], model) { text.line(line) }
    }
    return content
  }

  private func section(_ title: String, _ keys: [ConsoleKey]) -> HelpSheet.Section {
    let names = keyNames
    return HelpSheet.Section(
      title,
      keys.filter(isHere).map {
        HelpSheet.Line(
          names.name(of: .character($0.character), style.look), $0.label.text(style.phrases))
      })
  }

  private func marker(_ isChosen: Bool) -> String {
    isChosen ? style.look.glyph("▸ ", ascii: "> ") : "  "
  }

  /// A field's rows: its own, which is drawn over the first, and what helps below it.
  func write(_ entry: ConsoleEntry, on text: inout PanelText) {
    text.row(PanelText.Row())
    for line in entry.fault { text.line(line, .warning) }
    if let hint = entry.purpose.hint { text.say(say(hint), .dim) }
    if case .path(let format) = entry.purpose {
      let hint: ConsoleExportPhrase = format == "csv" ? .folderHint : .pathHint
      text.say(style.phrases(hint, ["path": .text(entry.proposal)]), .dim)
    }
    guard entry.purpose == .anything, !entry.field.isEmpty else { return }
    let words = ConsoleEntry.candidates(for: entry.field.text, isHelper: model.isHelper)
    if !words.isEmpty { text.say(words.prefix(24).joined(separator: "  "), .dim) }
  }

  func write(_ choice: ConsoleChoice, on text: inout PanelText) {
    text.say(say(choice.items.isEmpty ? .nothingToChoose : .chooseHow), .dim)
    if choice.purpose == .jump, !choice.items.isEmpty { text.say(say(.jumpHint), .dim) }
    if !choice.typed.isEmpty { text.quote(choice.typed, .plain) }
    if choice.shown.isEmpty, !choice.items.isEmpty { text.say(say(.nothingFits), .warning) }
    for (index, item) in choice.shown.enumerated() {
      let first = text.rows.count
      let mark = item.mark.isEmpty ? Page.line(item.value) : item.mark
      text.item(marker(index == choice.cursor) + mark, item.text)
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
      text.item(marker(index == finder.cursor) + say(find.place.phrase), find.text)
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
