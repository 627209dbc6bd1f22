import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// The keys of the present place with their words, for the footer; some only hold where rows of
  /// what lies over the panels are out of sight.
  func keyMap(hidesRows: Bool) -> KeyMap<ConsoleAction> {
    let scrolls = hidesRows ? [entry(.down, .scroll)] : []
    return switch desk.layer {
    case nil where desk.panel == .lines: KeyMap(entries(ConsoleKeys.lines, Self.lineRanks) + shared)
    case nil: KeyMap(entries(ConsoleKeys.room, Self.roomRanks) + shared)
    case .menu: KeyMap([closes])
    case .finder(let finder) where finder.field.isEmpty: KeyMap([closes])
    case .entry, .finder: KeyMap([entry(.enter, .done), closes])
    case .choice(let choice) where choice.chosen == nil: KeyMap([closes])
    case .choice: KeyMap([entry(.enter, .choose), closes])
    case .redaction: KeyMap([entry(.enter, .goOn), closes])
    case .question: KeyMap([letter(answerKey(true), .yes), letter(answerKey(false), .no)])
    case .preview where isShownToRoom: KeyMap(scrolls + [closes])
    case .preview where leadsOn: KeyMap(scrolls + [nextEntry, closes])
    case .preview where !mayShowRoom: KeyMap(scrolls + [closes])
    case .preview: KeyMap([letter("v", .showRoom), closes])
    case .threads where hasNoLetters: KeyMap([closes])
    case .threads: KeyMap([letter("r", .read), closes])
    case .sheet where isOpeningPage: KeyMap(scrolls + [inviteEntry, closes])
    case .sheet, .keys, .log: KeyMap(scrolls + [closes])
    }
  }

  private typealias Entry = KeyMap<ConsoleAction>.Entry

  /// Characters in the order in which they stay where there is little room.
  private static let roomRanks: [Character] = [
    "o", "c", "v", "n", " ", "l", "w", "+", "a", "E", "d", "i", "m", "s", "j", "b",
  ]
  private static let lineRanks: [Character] = ["r", "l", " ", "s", "h", "e", "u", "f", "t", "w"]

  /// Those of the keys that do something now.
  private func entries(_ keys: [ConsoleKey], _ ranks: [Character]) -> [Entry] {
    keys.filter { isHere($0) && isOffered($0.action) }.map { key in
      Entry(
        key.action, [.character(key.character)], label: label(of: key),
        rank: isNeeded(key) ? 2 : ranks.firstIndex(of: key.character).map { $0 + 2 } ?? 40)
    }
  }

  /// Whether the present step is held with this key.
  private func isNeeded(_ key: ConsoleKey) -> Bool {
    switch key.action {
    case .open(.end): model.isLastStep
    case .open(.together): true
    case .command(.notes): desk.unreadNotes > 0
    case .command(.verb(.back)): model.isLookingBack
    default: false
    }
  }

  private func label(of key: ConsoleKey) -> String {
    switch key.action {
    case .here(.holdOrResume):
      return style.phrases(model.isHeld ? ConsoleKeyRoomPhrase.resume : .hold)
    case .here(.preview) where !mayShowRoom: return style.phrases(ConsoleKeyNowPhrase.look)
    case .command(.verb(.close)) where model.isInBallot || model.card?.type == .match:
      return style.phrases(ConsoleKeyNowPhrase.closeAndShow)
    case .open(.together):
      switch model.card?.type {
      case .draft: return style.phrases(ConsoleKeyNowPhrase.draft)
      case .round: return style.phrases(ConsoleKeyNowPhrase.turns)
      case .pair: return style.phrases(ConsoleKeyNowPhrase.pairs)
      default: break
      }
    default: break
    }
    return key.label.text(style.phrases)
  }

  /// What stands in the footer of every panel.
  private var shared: [Entry] {
    ConsoleKeys.everywhere.filter { isOffered($0.action) }.map { key in
      let rank: Int =
        switch key.character {
        case "?", "H": 0
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

  private var hasNoLetters: Bool { model.replies.values.allSatisfy { $0.threads.isEmpty } }

  private var inviteEntry: Entry {
    Entry(
      .command(.invite), [.character("i")], label: style.phrases(ConsoleKeyRoomPhrase.invite),
      rank: 0)
  }

  private var nextEntry: Entry {
    Entry(
      .command(.verb(.next)), [.character("n")], label: style.phrases(ConsoleKeyRoomPhrase.next),
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
