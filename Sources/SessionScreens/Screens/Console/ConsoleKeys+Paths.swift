package import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// The keys that bring a word of line mode about, one after the other from the room's keys.
///
/// Each switch is exhaustive: a word without keys does not compile.
extension ConsoleKeys {
  /// The keys for a word of line mode; `letters` are those of the waiting lines, in their order.
  package static func path(for command: ConsoleCommand, letters: [String] = []) -> [Key] {
    keys(text(for: command, letters))
  }

  /// What is typed for a word; a line feed is Enter.
  private static func text(for command: ConsoleCommand, _ letters: [String]) -> String {
    switch command {
    case .verb(let verb): text(for: verb)
    case .moderate(let command): text(for: command, letters)
    case .redactWords(let letter, let words): ":redact \(letter) \"\(words)\"\n"
    case .lines: "l"
    case .read: "lr"
    case .threads: "y"
    case .plan: "g"
    case .people: "p"
    case .status: "s"
    case .notes: "u"
    case .seen: "H"
    case .invite: "i"
    case .help: "?"
    case .withdraw(let line): "rw\(line)\n"
    case .aside(let text): "ha\(text)\n"
    case .note(let text): "m\(text)\n"
    case .export(let format, let path, let date):
      "X\(format.prefix(1))\(path)\n\(date == .none ? "n" : date == .month ? "m" : "y")"
    case .end: "Ee"
    case .yes: "Eey"
    case .no: "Een"
    case .quit: "qy"
    case .wait(let condition): ":wait \(condition.typed)\n"
    case .nothing: ""
    }
  }

  private static func text(for verb: ConsoleVerb) -> String {
    switch verb {
    case .open: "o"
    case .close: "c"
    case .reveal: "vv"
    case .next: "n"
    case .back: "b"
    case .skip: "ky"
    case .hold, .resume: " "
    case .lock: "dl"
    case .unlock: "du"
    case .admit: "da"
    case .closeDoor: "dcy"
    case .callBack: "rc"
    case .end: "Eey"
    case .endNow: "Eny"
    case .jump(let step): "j\(step.name)\n"
    case .drop(let step): "fd\(step.name)\ny"
    case .turn(let letter): letter.map { "rt\($0)\n" } ?? "rn"
    case .sendOut(let letter): "do\(letter)\ny"
    case .seat(let letter, let circle): "ds\(letter)\n\(circle)\n"
    case .test(let line): "rd\(line)\n"
    case .extend(let minutes): "e\(minutes == 0 ? "" : "\(minutes)")\n"
    case .startLate(let minutes): "tl\(minutes)\n"
    case .autoClose(let isOn): isOn ? "ta" : "tm"
    case .insertPulse: "ap"
    case .insertBreathe(let minutes): "ab\(minutes)\n"
    case .insertBreak(let minutes): "ak\(minutes)\n"
    case .insertTalk(let text, minutes: _): "at\(text)\n"
    case .insertConsent: "ac"
    case .seen: "H"
    case .broadcast(let text): "w\(text)\n"
    case .follow(let order): order == "listening" ? "fl" : "fo\(order)\n"
    case .closedQuestions(let isOn): isOn ? "fc" : "ff"
    case .handOver: "hhy"
    case .takeOver: "ht"
    }
  }

  private static func text(for command: ModerationCommand, _ letters: [String]) -> String {
    switch command {
    case .list: "lg"
    case .hold(let chosen, let reason): "lr" + mark(chosen, letters) + "h" + letter(of: reason)
    case .redact(let letter, let from, let to): ":redact \(letter) \(from + 1)-\(to)\n"
    case .undo(let letter): "lr" + down(to: letter, letters) + "u"
    case .release(let chosen): "lr" + mark(chosen, letters) + "s"
    case .reply(let letter, let text): "lr" + down(to: letter, letters) + "w\(text)\n"
    case .offer(let chosen): "lr" + mark(chosen, letters) + "o"
    case .finish: "lfy"
    }
  }

  private static func letter(of reason: HoldReason) -> String {
    switch reason {
    case .cruel: "c"
    case .namesSomeone: "n"
    case .offTopic: "o"
    case .tooExposed: "e"
    }
  }

  /// A character that stands for the down key in a path.
  private static let downMark: Character = "\u{2193}"

  private static func down(to letter: String, _ letters: [String]) -> String {
    String(repeating: downMark, count: letters.firstIndex(of: letter) ?? 0)
  }

  private static func mark(_ chosen: [String], _ letters: [String]) -> String {
    letters.map { chosen.contains($0) ? " \(downMark)" : "\(downMark)" }.joined()
  }

  private static func keys(_ text: String) -> [Key] {
    text.map { character in
      switch character {
      case "\n": Key(.enter)
      case downMark: Key(.down)
      default: .character(character)
      }
    }
  }
}

extension ConsoleCondition {
  /// As it is typed after `wait`.
  fileprivate var typed: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    case .viewed: "viewed"
    case .ready: "ready"
    case .lines: "lines"
    case .seats(let count): "seats \(count)"
    case .step(let step): "step \(step.name)"
    case .round: "round"
    case .draft(let number): "draft \(number)"
    case .adopted(let number): "adopted \(number)"
    case .after: "after"
    case .helper: "helper"
    case .ended: "ended"
    }
  }
}
