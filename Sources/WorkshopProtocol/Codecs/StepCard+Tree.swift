internal import WorkshopModel

extension StepCard {
  /// The card as a JSON object.
  var tree: JSONValue {
    .members([
      ("id", .step(id)), ("number", .number(number)), ("of", .number(of)),
      ("minutes", .number(minutes)), ("time", .string(time.rawValue)), ("title", .string(title)),
      ("say", .text(say)), ("ask", .text(ask)), ("instead", .text(instead)),
      ("audience", .text(audience)), ("form", form?.tree), ("type", .string(type.rawValue)),
      ("body", body.tree), ("ballot", isBallot ? .bool(true) : nil),
      ("compare", compare.map(JSONValue.step)), ("state", state.tree),
      ("note", .text(note)),
    ])
  }

  /// Reads a card from the members of its object.
  init(reading fields: Fields) throws(ProtocolError) {
    let type = try fields.word("type", StepType.self)
    self.init(
      id: try fields.step("id"), number: try fields.number("number"),
      of: try fields.number("of"), title: try fields.text("title"),
      body: try Body(reading: fields.fields("body"), type: type),
      state: try State(reading: fields.fields("state")))
    minutes = try fields.number("minutes")
    time = try fields.word("time")
    say = try fields.optionalText("say", bytes: WireLimits.paragraphBytes)
    ask = try fields.optionalText("ask", bytes: WireLimits.paragraphBytes)
    instead = try fields.optionalText("instead", bytes: WireLimits.paragraphBytes)
    audience = try fields.optionalText("audience", bytes: WireLimits.paragraphBytes)
    form = fields.has("form") ? try AnswerForm(reading: fields.fields("form")) : nil
    isBallot = try fields.optionalFlag("ballot")
    compare = fields.has("compare") ? try fields.step("compare") : nil
    note = try fields.optionalText("note", bytes: WireLimits.paragraphBytes)
  }
}

extension StepCard.AnswerForm {
  fileprivate var tree: JSONValue {
    .members([
      ("envelope", .number(envelopeBytes)), ("line", .number(lineBytes)),
      ("pass", .bool(allowsPass)), ("keep", .bool(offersKeep)), ("signed", .bool(isSigned)),
      ("unshown", isUnshown ? .bool(true) : nil),
      ("facilitator-only", isForFacilitator ? .bool(true) : nil),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      envelopeBytes: try fields.number("envelope", in: 1...WireLimits.envelopeBytes),
      lineBytes: try fields.number("line", in: 1...WireLimits.lineBytes),
      allowsPass: try fields.flag("pass"), offersKeep: try fields.flag("keep"),
      isSigned: try fields.flag("signed"))
    isUnshown = try fields.optionalFlag("unshown")
    isForFacilitator = try fields.optionalFlag("facilitator-only")
  }
}

extension StepCard.State {
  fileprivate var tree: JSONValue {
    .members([
      ("phase", .string(phase.rawValue)), ("deadline", .instant(deadline)),
      ("opened", .instant(openedAt)), ("takes-part", .bool(takesPart)),
      ("finished", .bool(isFinished)), ("held", .bool(isHeld)),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      phase: try fields.word("phase"), deadline: try fields.optionalInstant("deadline"),
      openedAt: try fields.instant("opened"), takesPart: try fields.flag("takes-part"),
      isFinished: try fields.flag("finished"), isHeld: try fields.flag("held"))
  }
}

extension Fields {
  /// A list of steps' names.
  func steps(_ key: String) throws(ProtocolError) -> [StepID] {
    try list(key) { (value) throws(ProtocolError) in try Self.step(value, at: key) }
  }

  static func step(_ value: JSONValue, at key: String) throws(ProtocolError) -> StepID {
    guard let step = StepID(try text(value, at: key, bytes: WireLimits.wordBytes)) else {
      throw ProtocolError(.unknownValue, at: key)
    }
    return step
  }
}
