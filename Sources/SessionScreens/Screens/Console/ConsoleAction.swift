import Phrasebook

/// What a key on the console does.
enum ConsoleAction: Hashable, Sendable {
  /// A word of line mode as it stands; it asks first where it is hard to take back.
  case command(ConsoleCommand)
  /// A field of one line, whose words belong to a word of line mode.
  case ask(ConsoleEntry.Purpose)
  /// A list in which something is chosen for a word of line mode.
  case choose(ConsoleChoice.Purpose)
  /// More keys.
  case open(ConsoleMenu)
  /// Something on this screen alone.
  case here(Step)

  /// What happens on this screen alone, or with what is chosen on it.
  enum Step: Hashable, Sendable {
    case preview, holdOrResume, leave, blank, keys, find, typedWords, log
    case lines, readLines, markLine, showLines, holdBackLines, redactLine, themeLine
    case undoLine, replyToLine, offerLines, room
  }
}

/// A key with what it does.
struct ConsoleKey: Hashable, Sendable {
  /// The character, as it is typed.
  let character: Character
  let label: ConsoleLabel
  let action: ConsoleAction

  /// A key of the room.
  init(_ character: Character, _ phrase: ConsoleKeyRoomPhrase, _ action: ConsoleAction) {
    (self.character, label, self.action) = (character, .room(phrase), action)
  }

  /// A key that comes after a first one.
  init(_ character: Character, menu: ConsoleKeyMenuPhrase, _ action: ConsoleAction) {
    (self.character, label, self.action) = (character, .menu(menu), action)
  }

  /// A key among lines, or of a last choice.
  init(_ character: Character, more: ConsoleKeyMorePhrase, _ action: ConsoleAction) {
    (self.character, label, self.action) = (character, .more(more), action)
  }

  /// Whether a helper's console has it.
  var isForHelpers: Bool {
    switch action {
    case .command(let command): command.isForHelpers
    case .ask(let purpose): purpose.isForHelpers
    case .choose: false
    case .open(let menu): menu.keys.contains { $0.isForHelpers }
    case .here(let step): step.isForHelpers
    }
  }
}

extension ConsoleAction.Step {
  /// Whether a helper's console has it.
  var isForHelpers: Bool {
    switch self {
    case .holdOrResume, .leave, .blank, .keys, .find, .typedWords, .log, .room: true
    case .preview, .lines, .readLines, .markLine, .showLines, .holdBackLines, .redactLine: false
    case .themeLine, .undoLine, .replyToLine, .offerLines: false
    }
  }
}

/// What a key does, in a word or two.
enum ConsoleLabel: Hashable, Sendable {
  case room(ConsoleKeyRoomPhrase)
  case menu(ConsoleKeyMenuPhrase)
  case more(ConsoleKeyMorePhrase)

  /// The words in a language.
  func text(_ phrases: Phrasebook) -> String {
    switch self {
    case .room(let phrase): phrases(phrase)
    case .menu(let phrase): phrases(phrase)
    case .more(let phrase): phrases(phrase)
    }
  }
}
