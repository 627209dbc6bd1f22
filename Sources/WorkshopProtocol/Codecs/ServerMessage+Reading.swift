internal import WorkshopModel

extension ServerMessage {
  /// Reads a message from the members of its object.
  init(reading fields: Fields) throws(ProtocolError) {
    let name = try fields.text("t", bytes: WireLimits.wordBytes)
    guard let kind = Kind(rawValue: name) else { throw ProtocolError(.unknownMessage, at: "t") }
    if let message = Self.plain(kind) {
      self = message
    } else if let message = try Self.place(kind, fields) {
      self = message
    } else if let message = try Self.stage(kind, fields) {
      self = message
    } else if let message = try Self.outcome(kind, fields) {
      self = message
    } else if let message = try Self.company(kind, fields) {
      self = message
    } else if let message = try Self.together(kind, fields) {
      self = message
    } else {
      self = try Self.console(kind, fields)
    }
  }

  private static func plain(_ kind: Kind) -> ServerMessage? {
    switch kind {
    case .waiting: .waiting
    case .held: .held
    case .heard: .heard
    case .proved: .proved
    case .pairHelpWanted: .pairHelpWanted
    case .mailSent: .mailSent
    default: nil
    }
  }

  private static func place(_ kind: Kind, _ fields: Fields) throws(ProtocolError) -> ServerMessage?
  {
    switch kind {
    case .welcome: .welcome(try Welcome(reading: fields))
    case .admitted: .admitted(try Admission(reading: fields))
    case .lobby: .lobby(try Lobby(reading: fields))
    case .catchUp:
      .catchUp(
        text: try fields.text("text"),
        gate: fields.has("gate") ? try StepCard(reading: fields.fields("gate")) : nil)
    case .ping: .ping(try fields.number("n", in: 0...WireLimits.ping))
    case .pong:
      .pong(try fields.number("n", in: 0...WireLimits.ping), time: try fields.instant("time"))
    case .close: .close(reason: try fields.word("reason"), text: try fields.text("text"))
    case .error:
      .error(
        code: try fields.word("code"), hint: try fields.text("hint"),
        sequence: try fields.optionalNumber("seq", in: 0...WireLimits.sequence))
    case .ended: .ended(text: try fields.text("text"))
    case .broadcast: .broadcast(try fields.text("text"))
    default: nil
    }
  }

  private static func stage(_ kind: Kind, _ fields: Fields) throws(ProtocolError) -> ServerMessage?
  {
    switch kind {
    case .step: .step(try StepCard(reading: fields.fields("card")))
    case .phase:
      .phase(
        step: try fields.step(), phase: try fields.word("phase"),
        deadline: try fields.optionalInstant("deadline"))
    case .resumed:
      .resumed(
        openedAt: try fields.optionalInstant("opened"),
        deadline: try fields.optionalInstant("deadline"))
    case .extended:
      .extended(step: try fields.step(), deadline: try fields.optionalInstant("deadline"))
    case .closingSoon:
      .closingSoon(step: try fields.step(), deadline: try fields.instant("deadline"))
    case .progress: .progress(step: try fields.step(), progress: try fields.word("progress"))
    case .ownAnswerOnly: .ownAnswerOnly(step: try fields.step())
    case .timeIsUp: .timeIsUp(step: try fields.step())
    case .readiness: .readiness(step: try fields.step(), readiness: try fields.word("readiness"))
    default: nil
    }
  }

  private static func outcome(
    _ kind: Kind, _ fields: Fields
  ) throws(ProtocolError) -> ServerMessage? {
    switch kind {
    case .acknowledged:
      .acknowledged(
        step: try fields.step(), token: try fields.token(), sequence: try fields.sequence())
    case .takenBack:
      .takenBack(
        step: try fields.step(), token: try fields.token(), sequence: try fields.sequence())
    case .done: .done(step: try fields.step(), sequence: try fields.sequence())
    case .view:
      .view(
        step: try fields.step(), view: try View(reading: fields.fields("view")),
        facilitatorOnly: try fields.optionalFlag("facilitator-only"))
    default: nil
    }
  }

  private static func company(
    _ kind: Kind, _ fields: Fields
  ) throws(ProtocolError) -> ServerMessage? {
    switch kind {
    case .paired: .paired(try Paired(reading: fields))
    case .solo:
      .solo(step: try fields.step(), isWished: try fields.optionalFlag("wished"))
    case .pairLine:
      .pairLine(
        from: try fields.text("from", bytes: WireLimits.nameBytes), text: try fields.text("text"))
    case .pairReturning: .pairReturning(at: try fields.instant("at"))
    default: nil
    }
  }

  private static func console(_ kind: Kind, _ fields: Fields) throws(ProtocolError) -> ServerMessage
  {
    switch kind {
    case .uploaded: .uploaded(part: try fields.number("part", in: 1...WireLimits.parts))
    case .created: .created(try Created(reading: fields))
    case .signals:
      .signals(slower: try fields.word("slower"), moreTime: try fields.word("more-time"))
    case .notes:
      .notes(
        try fields.objects("notes") { (note) throws(ProtocolError) in try Note(reading: note) })
    case .helpWanted: .helpWanted(who: try fields.text("who", bytes: WireLimits.nameBytes))
    case .moderation: .moderation(try ModerationList(reading: fields))
    case .plan: .plan(try Plan(reading: fields))
    case .people: .people(try People(reading: fields))
    case .record:
      .record(
        part: try fields.number("part", in: 1...WireLimits.parts),
        of: try fields.number("of", in: 1...WireLimits.parts),
        text: try fields.text("text", bytes: WireLimits.partBytes))
    default: throw ProtocolError(.unknownMessage, at: "t")
    }
  }
}
