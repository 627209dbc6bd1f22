internal import WorkshopModel

extension ClientMessage {
  /// Reads a message from the members of its object.
  package init(reading fields: Fields) throws(ProtocolError) {
    let name = try fields.text("t", bytes: WireLimits.wordBytes)
    guard let kind = Kind(rawValue: name) else { throw ProtocolError(.unknownMessage, at: "t") }
    if let message = Self.simple(kind) {
      self = message
    } else if let message = try Self.greeting(kind, fields) {
      self = message
    } else if let message = try Self.speech(kind, fields) {
      self = message
    } else if let message = try Self.together(kind, fields) {
      self = message
    } else {
      self = try Self.errand(kind, fields)
    }
  }

  private static func simple(_ kind: Kind) -> ClientMessage? {
    switch kind {
    case .acceptTerms: .acceptTerms
    case .pairHelp: .pairHelp
    case .pairSolo: .pairSolo
    case .pairRejoin: .pairRejoin
    case .turnDone: .turnDone
    case .takeTurn: .takeTurn
    case .keepTime: .keepTime
    case .leave: .leave
    default: nil
    }
  }

  private static func greeting(
    _ kind: Kind, _ fields: Fields
  ) throws(ProtocolError) -> ClientMessage? {
    switch kind {
    case .hello: .hello(try Hello(reading: fields))
    case .join:
      .join(
        code: try fields.text("code", bytes: WireLimits.codeBytes),
        name: try fields.optionalText("name", bytes: WireLimits.nameBytes))
    case .resume:
      .resume(
        code: try fields.text("code", bytes: WireLimits.codeBytes),
        token: try fields.text("token", bytes: WireLimits.resumeTokenBytes))
    case .ping: .ping(try fields.number("n", in: 0...WireLimits.ping))
    case .pong: .pong(try fields.number("n", in: 0...WireLimits.ping))
    default: nil
    }
  }

  private static func speech(
    _ kind: Kind, _ fields: Fields
  ) throws(ProtocolError) -> ClientMessage? {
    switch kind {
    case .answer: .answer(try AnswerMessage(reading: fields))
    case .done: .done(step: try fields.step(), sequence: try fields.sequence())
    case .takeBack:
      .takeBack(
        step: try fields.step(), token: try fields.token(), sequence: try fields.sequence())
    case .signal: .signal(try fields.word("signal"))
    case .note:
      .note(
        text: try fields.text("text", bytes: WireLimits.noteBytes),
        isSigned: try fields.flag("signed"))
    case .pairLine:
      .pairLine(
        try fields.text("text", bytes: WireLimits.pairLineBytes),
        pairing: try fields.optionalNumber("for", in: 0...WireLimits.sequence))
    case .pairAvoid:
      .pairAvoid(
        try fields.texts("names", atMost: WireLimits.avoidedNames, bytes: WireLimits.nameBytes))
    case .pairTogether: .pairTogether(try fields.text("name", bytes: WireLimits.nameBytes))
    default: nil
    }
  }

  private static func together(
    _ kind: Kind, _ fields: Fields
  ) throws(ProtocolError) -> ClientMessage? {
    switch kind {
    case .turnSay: .turnSay(try fields.text("text", bytes: WireLimits.proposalBytes))
    case .propose: .propose(try fields.text("text", bytes: WireLimits.proposalBytes))
    case .changeLine:
      .changeLine(
        line: try fields.draftLine(),
        text: try fields.text("text", bytes: WireLimits.proposalBytes))
    case .withdrawLine: .withdrawLine(try fields.draftLine())
    case .handTime: .handTime(to: try fields.text("to", bytes: WireLimits.nameBytes))
    case .mail: .mail(try Mail(reading: fields))
    default: nil
    }
  }

  private static func errand(
    _ kind: Kind, _ fields: Fields
  ) throws(ProtocolError) -> ClientMessage {
    switch kind {
    case .prove:
      .prove(
        publicKey: try fields.text("key", bytes: WireLimits.publicKeyBytes),
        signature: try fields.text("signature", bytes: WireLimits.proofBytes))
    case .upload:
      .upload(
        part: try fields.number("part", in: 1...WireLimits.parts),
        of: try fields.number("of", in: 1...WireLimits.parts),
        text: try fields.text("text", bytes: WireLimits.partBytes))
    case .create: .create(try SessionRequest(reading: fields))
    case .attach: .attach(code: try fields.text("code", bytes: WireLimits.codeBytes))
    case .verb: .verb(try ConsoleVerb(reading: fields))
    case .moderate: .moderate(try ModerationCommand(reading: fields))
    case .export: .export(date: try fields.text("date", bytes: WireLimits.wordBytes))
    case .aside: .aside(try fields.text("text", bytes: WireLimits.noteBytes))
    default: throw ProtocolError(.unknownMessage, at: "t")
    }
  }
}

extension ClientMessage.Hello {
  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    let bounds = try fields.list("versions", atMost: 2) { (value) throws(ProtocolError) in
      try Fields.number(value, at: "versions", in: 1...WireLimits.number)
    }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      throw ProtocolError(.outOfRange, at: "versions")
    }
    self.init(
      versions: bounds[0]...bounds[1], role: try fields.word("role"),
      client: try fields.text("client", bytes: WireLimits.softwareBytes))
  }
}

extension ClientMessage.AnswerMessage {
  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    let text = try fields.text("envelope", bytes: WireLimits.lineBytes)
    guard let bytes = Base64.decode(text) else {
      throw ProtocolError(.unknownValue, at: "envelope")
    }
    guard bytes.count <= WireLimits.envelopeBytes else {
      throw ProtocolError(.tooLong, at: "envelope")
    }
    self.init(
      step: try fields.step(), token: try fields.token(), sequence: try fields.sequence(),
      envelope: Envelope(bytes: bytes))
  }
}
