import Phrasebook
import TerminalKit

extension ConsoleScreen {
  /// The keys of the present place with their words, for the footer.
  func keyMap(at local: Int64) -> KeyMap<ConsoleAction> {
    switch desk.layer {
    case nil where desk.panel == .lines: KeyMap(entries(ConsoleKeys.lines, Self.lineRanks) + shared)
    case nil: KeyMap(entries(ConsoleKeys.room, Self.roomRanks) + shared)
    case .menu: KeyMap([closes])
    case .entry, .finder: KeyMap([entry(.enter, .done), closes])
    case .choice: KeyMap([entry(.enter, .choose), closes])
    case .redaction: KeyMap([entry(.enter, .goOn), closes])
    case .question: KeyMap([letter(answerKey(true), .yes), letter(answerKey(false), .no)])
    case .preview where isShownToRoom: KeyMap(scrolls + [closes])
    case .preview where isStepOpen: KeyMap([closes])
    case .preview: KeyMap([letter("v", .showRoom), closes])
    case .threads: KeyMap([letter("r", .read), closes])
    case .sheet where isOpeningPage: KeyMap(scrolls + [inviteEntry, closes])
    case .sheet, .keys, .log: KeyMap(scrolls + [closes])
    }
  }

  private typealias Entry = KeyMap<ConsoleAction>.Entry

  /// Characters in the order in which they stay where there is little room.
  private static let roomRanks: [Character] = [
    "o", "c", "v", "n", " ", "l", "w", "+", "a", "E", "d", "m", "s", "j",
  ]
  private static let lineRanks: [Character] = ["r", "l", " ", "s", "h", "e", "u", "f", "t", "w"]

  private func entries(_ keys: [ConsoleKey], _ ranks: [Character]) -> [Entry] {
    keys.filter { !model.isHelper || $0.isForHelpers }.map { key in
      Entry(
        key.action, [.character(key.character)], label: label(of: key),
        rank: isLastStep && key.character == "E"
          ? 2 : ranks.firstIndex(of: key.character).map { $0 + 2 } ?? 40)
    }
  }

  private func label(of key: ConsoleKey) -> String {
    guard key.action == .here(.holdOrResume) else { return key.label.text(style.phrases) }
    return style.phrases(model.isHeld ? ConsoleKeyRoomPhrase.resume : .hold)
  }

  /// What stands in the footer of every panel.
  private var shared: [Entry] {
    ConsoleKeys.everywhere.map { key in
      let rank: Int =
        switch key.character {
        case "?": 0
        case "q": 1
        case "x": 4
        case ":": 7
        default: 45
        }
      return Entry(
        key.action, [.character(key.character)], label: key.label.text(style.phrases), rank: rank)
    }
  }

  /// The letter that says yes or no in this language; those of English do so as well.
  func answerKey(_ isYes: Bool) -> Character {
    let word = style.phrases(isYes ? ConsoleKeyMorePhrase.yes : .no)
    let letter = word.lowercased().first ?? "?"
    if style.phrases.answer(String(letter)) == isYes { return letter }
    return isYes ? "y" : "n"
  }

  /// Only where something is out of sight.
  private var scrolls: [Entry] { hiddenRowsOfLayer > 0 ? [entry(.down, .scroll)] : [] }

  private var inviteEntry: Entry {
    Entry(
      .command(.invite), [.character("i")], label: style.phrases(ConsoleKeyRoomPhrase.invite),
      rank: 0)
  }

  private var closes: Entry { entry(.escape, .closeSheet) }

  private func entry(_ symbol: Key.Symbol, _ phrase: ConsoleKeyMorePhrase) -> Entry {
    Entry(.here(.room), [Key(symbol)], label: style.phrases(phrase), rank: 0)
  }

  private func letter(_ character: Character, _ phrase: ConsoleKeyMorePhrase) -> Entry {
    Entry(.here(.room), [.character(character)], label: style.phrases(phrase), rank: 0)
  }
}
