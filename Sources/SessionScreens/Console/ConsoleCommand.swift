package import Phrasebook
package import WorkshopModel
package import WorkshopProtocol

/// What a facilitator types on the line console.
package enum ConsoleCommand: Hashable, Sendable {
  case verb(ConsoleVerb)
  case moderate(ModerationCommand)
  /// Puts `[someone]` in the place of words that the line holds.
  case redactWords(letter: String, words: String)
  /// What waits, without the words.
  case lines
  /// What waits, with the words.
  case read
  /// What was written between the facilitator and authors of lines.
  case threads
  case plan, people, status, notes, invite, help
  /// Whoever called for a person was seen to.
  case seen
  /// Takes a line out of the draft that is open.
  case withdraw(Int)
  /// Words to the other consoles.
  case aside(String)
  /// The facilitator's own note.
  case note(String)
  /// Without a path the transcript gets a name that is free.
  case export(format: String, path: String, date: ExportDate)
  /// Asks for a yes before it ends the session.
  case end
  case yes, no
  /// Leaves the console; the room waits for somebody to hold it.
  case quit
  case wait(ConsoleCondition)
  case nothing
}

/// How exactly a transcript says when it was.
package enum ExportDate: String, Hashable, Sendable, CaseIterable { case none, year, month }

/// What a script may wait for.
package enum ConsoleCondition: Hashable, Sendable {
  /// The step takes answers.
  case open
  /// The step takes no answers any more.
  case closed
  /// The step's answers have been read.
  case viewed
  /// Everybody has finished with the step.
  case ready
  /// Lines wait for the facilitator.
  case lines
  /// At least so many seats.
  case seats(Int)
  case step(StepID)
  /// Everybody has had a turn.
  case round
  /// A draft has a line with that number.
  case draft(Int)
  case adopted(Int)
  /// The steps are over and the room stays open for a while.
  case after
  /// A helper is connected.
  case helper
  case ended
}

/// Why a typed line is no command; never what was typed, which may be somebody's words.
package enum ConsoleFault: Error, Hashable, Sendable {
  case unknown(nearest: String?)
  /// Something is missing after the word.
  case needs(CommandUsagePhrase)
  case notAStep
  case noNumber
  case notANumber
}

extension ConsoleCommand {
  /// Reads a line.
  ///
  /// - Throws: What is not understood, with the nearest known word.
  package init(_ typed: String) throws(ConsoleFault) {
    let line = SafeText(untrusted: typed, limits: .line(graphemes: 2000)).string.trimmed
    let (head, rest) = line.headAndRest
    guard !head.isEmpty else {
      self = .nothing
      return
    }
    let word = head.lowercased()
    if rest.isEmpty, let command = Self.plain[word] {
      self = command
    } else if let command = try Self.withNumber(word, rest) {
      self = command
    } else if let command = try Self.withText(word, rest) {
      self = command
    } else if let command = try Self.withPeople(word, rest) {
      self = command
    } else if let command = try Self.withLines(word, rest) {
      self = command
    } else if let command = Self.plain[word] {
      // A word too many, such as "open now", is not an order.
      throw command == .nothing ? .unknown(nearest: nil) : .unknown(nearest: word)
    } else {
      throw .unknown(nearest: Self.nearest(word))
    }
  }

  static let plain: [String: ConsoleCommand] = [
    "open": .verb(.open), "o": .verb(.open), "close": .verb(.close), "c": .verb(.close),
    "reveal": .verb(.reveal), "v": .verb(.reveal), "next": .verb(.next), "n": .verb(.next),
    "back": .verb(.back), "b": .verb(.back), "skip": .verb(.skip), "hold": .verb(.hold),
    "resume": .verb(.resume), "pulse": .verb(.insertPulse), "lock": .verb(.lock),
    "unlock": .verb(.unlock), "admit": .verb(.admit), "callback": .verb(.callBack),
    "people": .people, "plan": .plan, "lines": .lines, "read": .read, "status": .status,
    "notes": .notes, "seen": .seen, "invite": .invite, "help": .help, "?": .help, "end": .end,
    "yes": .yes,
    "y": .yes, "no": .no, "quit": .quit, "q": .quit, "detach": .quit,
    "finish": .moderate(.finish), "threads": .threads, "turn": .verb(.turn(letter: nil)),
    "handover": .verb(.handOver), "takeover": .verb(.takeOver), "consent": .verb(.insertConsent),
    "listening": .verb(.follow(order: "listening")),
  ]

  static let longer = [
    "jump", "extend", "e", "breathe", "break", "talk", "late", "auto", "door", "out", "say",
    "order", "drop", "holdback", "redact", "undo", "release", "export", "note", "wait", "test",
    "closed", "seat", "withdraw", "aside", "reply", "offer",
  ]

  private static func withNumber(
    _ word: String, _ rest: String
  ) throws(ConsoleFault) -> ConsoleCommand? {
    switch word {
    case "extend", "e": .verb(.extend(minutes: try minutes(rest, usual: 0)))
    case "breathe": .verb(.insertBreathe(minutes: try minutes(rest, usual: 1)))
    case "break": .verb(.insertBreak(minutes: try minutes(rest, usual: 5)))
    case "late": .verb(.startLate(minutes: try minutes(rest, usual: nil)))
    default: nil
    }
  }

  private static func minutes(_ text: String, usual: Int?) throws(ConsoleFault) -> Int {
    if text.isEmpty, let usual { return usual }
    guard let minutes = Int(text), (1...600) ~= minutes else { throw fault(text) }
    return minutes
  }

  private static func withText(
    _ word: String, _ rest: String
  ) throws(ConsoleFault) -> ConsoleCommand? {
    switch word {
    case "jump": return .verb(.jump(try step(rest)))
    case "drop": return .verb(.drop(try step(rest)))
    case "talk":
      return .verb(.insertTalk(text: try text(rest, for: .talk), minutes: 2))
    case "say": return .verb(.broadcast(try text(rest, for: .say)))
    case "order": return .verb(.follow(order: try text(rest, for: .order)))
    case "note": return .note(try text(rest, for: .note))
    case "out": return .verb(.sendOut(letter: try text(rest, for: .out)))
    case "auto":
      guard rest == "on" || rest == "off" else { throw .needs(.auto) }
      return .verb(.autoClose(rest == "on"))
    case "door":
      guard rest == "close" else { throw .needs(.door) }
      return .verb(.closeDoor)
    case "wait": return .wait(try condition(rest))
    case "export": return try export(rest)
    default: return nil
    }
  }

  static func text(_ rest: String, for usage: CommandUsagePhrase) throws(ConsoleFault) -> String {
    guard !rest.isEmpty else { throw .needs(usage) }
    return rest
  }

  private static func step(_ text: String) throws(ConsoleFault) -> StepID {
    guard let step = StepID(text) else { throw .notAStep }
    return step
  }

  private static func condition(_ rest: String) throws(ConsoleFault) -> ConsoleCondition {
    let (word, argument) = rest.headAndRest
    switch word {
    case "step": return .step(try step(argument))
    case "seats": return .seats(try number(argument))
    case "draft": return .draft(try number(argument))
    case "adopted": return .adopted(try number(argument))
    default:
      guard let condition = conditions[word] else {
        throw .needs(.wait)
      }
      return condition
    }
  }

  private static let conditions: [String: ConsoleCondition] = [
    "open": .open, "closed": .closed, "viewed": .viewed, "ready": .ready, "lines": .lines,
    "round": .round, "after": .after, "helper": .helper, "ended": .ended,
  ]

  /// Why a text is no number.
  private static func fault(_ text: String) -> ConsoleFault {
    text.isEmpty ? .noNumber : .notANumber
  }

  static func number(_ text: String) throws(ConsoleFault) -> Int {
    guard let number = Int(text), (1...10_000) ~= number else { throw fault(text) }
    return number
  }

  private static func export(_ rest: String) throws(ConsoleFault) -> ConsoleCommand {
    let (format, after) = rest.headAndRest
    guard ["md", "json", "csv", "html"].contains(format) else { throw .needs(.export) }
    if let date = ExportDate(rawValue: after) {
      return .export(format: format, path: "", date: date)
    }
    if let space = after.lastIndex(of: " "),
      let date = ExportDate(rawValue: String(after[after.index(after: space)...]))
    {
      return .export(format: format, path: String(after[..<space]).trimmed, date: date)
    }
    return .export(format: format, path: after, date: .month)
  }

  /// Every word that can be typed, in the order of the alphabet.
  package static var vocabulary: [String] { (plain.keys + longer).sorted() }

  /// The known word that is at most two letters away.
  private static func nearest(_ word: String) -> String? {
    let known = vocabulary.filter { $0.count > 1 }
    let near = known.map { (name: $0, distance: distance(word, $0)) }
    return near.filter { $0.distance <= 2 }.min { $0.distance < $1.distance }?.name
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.prefix(40).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = min(above + 1, row[place] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
