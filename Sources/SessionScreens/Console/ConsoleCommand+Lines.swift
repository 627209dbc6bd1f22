import Phrasebook
import WorkshopProtocol

extension ConsoleCommand {
  /// Turns, circles, colleagues, and the room's questions.
  static func withPeople(
    _ word: String, _ rest: String
  ) throws(ConsoleFault) -> ConsoleCommand? {
    switch word {
    case "turn": return .verb(.turn(letter: rest))
    case "test": return .verb(.test(line: try number(rest)))
    case "withdraw": return .withdraw(try number(rest))
    case "closed":
      guard rest == "on" || rest == "off" else { throw .needs(.closed) }
      return .verb(.closedQuestions(rest == "on"))
    case "seat":
      let (letter, circle) = rest.headAndRest
      guard !circle.isEmpty else { throw .needs(.seat) }
      return .verb(.seat(letter: letter, circle: try number(circle)))
    case "end" where rest == "now": return .verb(.endNow)
    case "aside": return .aside(try text(rest, for: .aside))
    default: return nil
    }
  }

  /// What is done with waiting lines.
  static func withLines(
    _ word: String, _ rest: String
  ) throws(ConsoleFault) -> ConsoleCommand? {
    switch word {
    case "holdback": return try holdBack(rest)
    case "redact": return try redact(rest)
    case "reply":
      let (letter, words) = rest.headAndRest
      guard !words.isEmpty else { throw .needs(.reply) }
      return .moderate(.reply(letter: letter, text: words))
    case "offer":
      let letters = letters(rest)
      guard !letters.isEmpty else { throw .needs(.offer) }
      return .moderate(.offer(letters: letters))
    case "undo": return .moderate(.undo(letter: try text(rest, for: .undo)))
    case "release":
      let letters = letters(rest)
      guard !letters.isEmpty else { throw .needs(.release) }
      return .moderate(.release(letters: letters))
    default: return nil
    }
  }

  private static func letters(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "," }.map(String.init)
  }

  private static func holdBack(_ rest: String) throws(ConsoleFault) -> ConsoleCommand {
    var letters = letters(rest)
    var reason = HoldReason.offTopic
    if let last = letters.last, let named = Self.reason(last) {
      reason = named
      letters.removeLast()
    }
    guard !letters.isEmpty else { throw .needs(.holdBack) }
    return .moderate(.hold(letters: letters, reason: reason))
  }

  private static func reason(_ word: String) -> HoldReason? {
    switch word {
    case "cruel": .cruel
    case "names": .namesSomeone
    case "off-topic": .offTopic
    case "exposed": .tooExposed
    default: nil
    }
  }

  private static func redact(_ rest: String) throws(ConsoleFault) -> ConsoleCommand {
    let (letter, what) = rest.headAndRest
    guard !what.isEmpty else { throw .needs(.redact) }
    if what.count > 2, what.first == "\"", what.last == "\"" {
      return .redactWords(letter: letter, words: String(what.dropFirst().dropLast()))
    }
    let ends = what.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from >= 1, to >= from,
      to <= 10_000
    else { throw .needs(.redact) }
    return .moderate(.redact(letter: letter, from: from - 1, to: to))
  }
}
