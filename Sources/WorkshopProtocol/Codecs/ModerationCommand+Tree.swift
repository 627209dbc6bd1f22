extension ModerationCommand {
  /// The value of `do` in a `moderate` message.
  private enum Name: String {
    case list, hold, redact, undo, release, reply, offer, finish
  }

  /// The members of a `moderate` message.
  var members: [(String, JSONValue?)] {
    switch self {
    case .list: Self.named(.list)
    case .finish: Self.named(.finish)
    case .hold(let letters, let reason):
      Self.named(
        .hold, [("letters", .texts(letters)), ("reason", .string(reason.rawValue))])
    case .redact(let letter, let from, let to):
      Self.named(
        .redact, [("letter", .string(letter)), ("from", .number(from)), ("to", .number(to))])
    case .undo(let letter): Self.named(.undo, [("letter", .string(letter))])
    case .release(let letters): Self.named(.release, [("letters", .texts(letters))])
    case .reply(let letter, let text):
      Self.named(.reply, [("letter", .string(letter)), ("text", .string(text))])
    case .offer(let letters): Self.named(.offer, [("letters", .texts(letters))])
    }
  }

  /// Reads the members of a `moderate` message.
  init(reading fields: Fields) throws(ProtocolError) {
    switch try fields.word("do", Name.self) {
    case .list: self = .list
    case .finish: self = .finish
    case .hold:
      self = .hold(letters: try fields.letters(), reason: try fields.word("reason"))
    case .redact:
      let from = try fields.number("from")
      let to = try fields.number("to")
      guard from <= to else { throw ProtocolError(.outOfRange, at: "to") }
      self = .redact(letter: try fields.letter(), from: from, to: to)
    case .undo: self = .undo(letter: try fields.letter())
    case .release: self = .release(letters: try fields.letters())
    case .reply:
      self = .reply(
        letter: try fields.letter(), text: try fields.text("text", bytes: WireLimits.mailBytes))
    case .offer: self = .offer(letters: try fields.letters())
    }
  }

  private static func named(
    _ name: Name, _ arguments: [(String, JSONValue?)] = []
  ) -> [(String, JSONValue?)] {
    [("do", .string(name.rawValue))] + arguments
  }
}

extension Fields {
  fileprivate func letter() throws(ProtocolError) -> String {
    try text("letter", bytes: WireLimits.wordBytes)
  }

  fileprivate func letters() throws(ProtocolError) -> [String] {
    try texts("letters", atMost: WireLimits.letters, bytes: WireLimits.wordBytes)
  }
}
