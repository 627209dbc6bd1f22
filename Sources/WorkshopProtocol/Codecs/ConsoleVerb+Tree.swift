internal import WorkshopModel

/// The names of verbs: the value of `verb` in a `verb` message.
package enum VerbName: String, CaseIterable {
  case open, close, reveal, next, back, skip, hold, resume, lock, unlock, admit
  case closeDoor = "close-door"
  case callBack = "call-back"
  case end, jump, extend
  case startLate = "start-late"
  case autoClose = "auto-close"
  case insertPulse = "insert-pulse"
  case insertBreathe = "insert-breathe"
  case insertBreak = "insert-break"
  case insertTalk = "insert-talk"
  case sendOut = "send-out"
  case broadcast, follow, drop, turn, test
  case closedQuestions = "closed-questions"
  case handOver = "hand-over"
  case takeOver = "take-over"
  case seat
  case endNow = "end-now"
  case insertConsent = "insert-consent"
  case seen
}

extension ConsoleVerb {
  /// The members of a `verb` message.
  var members: [(String, JSONValue?)] {
    if let plain = Self.plain.first(where: { $0.verb == self }) { return Self.named(plain.name) }
    switch self {
    case .jump(let step): return Self.named(.jump, [("step", .step(step))])
    case .drop(let step): return Self.named(.drop, [("step", .step(step))])
    case .extend(let minutes): return Self.named(.extend, [("minutes", .number(minutes))])
    case .startLate(let minutes): return Self.named(.startLate, [("minutes", .number(minutes))])
    case .autoClose(let isOn): return Self.named(.autoClose, [("on", .bool(isOn))])
    case .insertBreathe(let minutes):
      return Self.named(.insertBreathe, [("minutes", .number(minutes))])
    case .insertBreak(let minutes): return Self.named(.insertBreak, [("minutes", .number(minutes))])
    case .insertTalk(let text, let minutes):
      return Self.named(.insertTalk, [("text", .string(text)), ("minutes", .number(minutes))])
    case .sendOut(let letter): return Self.named(.sendOut, [("letter", .string(letter))])
    case .broadcast(let text): return Self.named(.broadcast, [("text", .string(text))])
    case .follow(let order): return Self.named(.follow, [("order", .string(order))])
    default: return together
    }
  }

  /// The members of verbs for rounds, drafts, circles and the way of asking.
  private var together: [(String, JSONValue?)] {
    switch self {
    case .turn(let letter): Self.named(.turn, [("letter", .text(letter))])
    case .test(let line): Self.named(.test, [("line", .number(line))])
    case .closedQuestions(let isOn): Self.named(.closedQuestions, [("on", .bool(isOn))])
    case .seat(let letter, let circle):
      Self.named(.seat, [("letter", .string(letter)), ("circle", .number(circle))])
    default: []
    }
  }

  /// Reads the members of a `verb` message.
  init(reading fields: Fields) throws(ProtocolError) {
    let name = try fields.word("verb", VerbName.self)
    if let plain = Self.plain.first(where: { $0.name == name }) {
      self = plain.verb
    } else {
      self = try Self.read(name, fields)
    }
  }

  /// The verbs that stand alone.
  private static let plain: [(name: VerbName, verb: ConsoleVerb)] = [
    (.open, .open), (.close, .close), (.reveal, .reveal), (.next, .next), (.back, .back),
    (.skip, .skip), (.hold, .hold), (.resume, .resume), (.lock, .lock), (.unlock, .unlock),
    (.admit, .admit), (.closeDoor, .closeDoor), (.callBack, .callBack), (.end, .end),
    (.insertPulse, .insertPulse), (.handOver, .handOver), (.takeOver, .takeOver),
    (.endNow, .endNow), (.insertConsent, .insertConsent), (.seen, .seen),
  ]

  private static func named(
    _ name: VerbName, _ arguments: [(String, JSONValue?)] = []
  ) -> [(String, JSONValue?)] {
    [("verb", .string(name.rawValue))] + arguments
  }

  private static func read(
    _ name: VerbName, _ fields: Fields
  ) throws(ProtocolError) -> ConsoleVerb {
    switch name {
    case .jump: .jump(try fields.step())
    case .drop: .drop(try fields.step())
    case .extend: .extend(minutes: try fields.minutes())
    case .startLate: .startLate(minutes: try fields.minutes())
    case .autoClose: .autoClose(try fields.flag("on"))
    case .insertBreathe: .insertBreathe(minutes: try fields.minutes())
    case .insertBreak: .insertBreak(minutes: try fields.minutes())
    case .insertTalk: .insertTalk(text: try fields.text("text"), minutes: try fields.minutes())
    case .sendOut: .sendOut(letter: try fields.text("letter", bytes: WireLimits.wordBytes))
    case .broadcast: .broadcast(try fields.text("text"))
    case .follow: .follow(order: try fields.text("order", bytes: WireLimits.wordBytes))
    default: try readTogether(name, fields)
    }
  }

  private static func readTogether(
    _ name: VerbName, _ fields: Fields
  ) throws(ProtocolError) -> ConsoleVerb {
    switch name {
    case .turn: .turn(letter: try fields.optionalText("letter", bytes: WireLimits.wordBytes))
    case .test: .test(line: try fields.draftLine())
    case .closedQuestions: .closedQuestions(try fields.flag("on"))
    case .seat:
      .seat(
        letter: try fields.text("letter", bytes: WireLimits.wordBytes),
        circle: try fields.number("circle", in: CircleID.range))
    default: throw ProtocolError(.unknownValue, at: "verb")
    }
  }
}

extension Fields {
  fileprivate func minutes() throws(ProtocolError) -> Int {
    try number("minutes", in: 0...1_440)
  }
}
