import Phrasebook
import TerminalKit
import WorkshopProtocol

/// The keys of a console: what each one does, and which keys each word of line mode has.
package enum ConsoleKeys {
  /// The keys of the room: everywhere but in a field, a menu and the moderation list.
  static let room: [ConsoleKey] = [
    ConsoleKey("o", .open, .command(.verb(.open))),
    ConsoleKey("c", .close, .command(.verb(.close))),
    ConsoleKey("v", .reveal, .here(.preview)), ConsoleKey("n", .next, .command(.verb(.next))),
    ConsoleKey(" ", .holdOrResume, .here(.holdOrResume)),
    ConsoleKey("+", .oneMore, .command(.verb(.extend(minutes: 1)))),
    ConsoleKey("l", .lines, .here(.lines)), ConsoleKey("w", .say, .ask(.say)),
    ConsoleKey("b", .back, .command(.verb(.back))), ConsoleKey("k", .skip, .command(.verb(.skip))),
    ConsoleKey("e", .extend, .ask(.extend)), ConsoleKey("j", .jump, .choose(.jump)),
    ConsoleKey("a", .add, .open(.add)), ConsoleKey("t", .time, .open(.time)),
    ConsoleKey("d", .door, .open(.door)), ConsoleKey("r", .together, .open(.together)),
    ConsoleKey("f", .course, .open(.course)), ConsoleKey("h", .colleague, .open(.colleague)),
    ConsoleKey("m", .ownNote, .ask(.note)), ConsoleKey("u", .notes, .command(.notes)),
    ConsoleKey("y", .threads, .command(.threads)), ConsoleKey("p", .people, .command(.people)),
    ConsoleKey("s", .status, .command(.status)), ConsoleKey("g", .plan, .command(.plan)),
    ConsoleKey("i", .invite, .command(.invite)), ConsoleKey("X", .export, .open(.export)),
    ConsoleKey("E", .end, .open(.end)),
  ]

  /// The keys of the moderation list.
  static let lines: [ConsoleKey] = [
    ConsoleKey("r", more: .read, .here(.readLines)), ConsoleKey(" ", more: .mark, .here(.markLine)),
    ConsoleKey("s", more: .showLines, .here(.showLines)),
    ConsoleKey("h", more: .holdBack, .here(.holdBackLines)),
    ConsoleKey("e", more: .redact, .here(.redactLine)),
    ConsoleKey("u", more: .undo, .here(.undoLine)),
    ConsoleKey("t", more: .theme, .here(.themeLine)),
    ConsoleKey("w", more: .reply, .here(.replyToLine)),
    ConsoleKey("o", more: .offer, .here(.offerLines)),
    ConsoleKey("y", .threads, .command(.threads)),
    ConsoleKey("f", more: .finish, .command(.moderate(.finish))),
    ConsoleKey("g", more: .fetch, .command(.moderate(.list))),
    ConsoleKey("l", more: .room, .here(.room)),
  ]

  /// The keys that hold everywhere but in a field.
  static let everywhere: [ConsoleKey] = [
    ConsoleKey("H", more: .seeTo, .command(.seen)),
    ConsoleKey(":", .typedWords, .here(.typedWords)), ConsoleKey("/", .find, .here(.find)),
    ConsoleKey("?", .keys, .here(.keys)), ConsoleKey("z", .log, .here(.log)),
    ConsoleKey("x", .blank, .here(.blank)), ConsoleKey("q", .leave, .here(.leave)),
  ]

  /// What a key does in the room or in the moderation list.
  static func action(for key: Key, isInLines: Bool) -> ConsoleAction? {
    guard let character = key.plainCharacter else { return nil }
    let keys = (isInLines ? lines : room) + everywhere
    return keys.first { $0.character == character }?.action
  }
}
