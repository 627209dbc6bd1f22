internal import WorkshopModel

extension ServerMessage {
  /// Reads what is said about rounds, drafts, letters, and who holds the session.
  static func together(_ kind: Kind, _ fields: Fields) throws(ProtocolError) -> ServerMessage? {
    switch kind {
    case .round: .round(try Round(reading: fields))
    case .roundLine:
      .roundLine(
        step: try fields.step(),
        from: try fields.optionalText("from", bytes: WireLimits.nameBytes),
        text: try fields.text("text"))
    case .draft: .draft(try Draft(reading: fields))
    case .keeper: .keeper(try Keeper(reading: fields))
    case .away: .away(try fields.flag("away"))
    case .after: .after(until: try fields.instant("until"))
    case .role: .role(isFacilitator: try fields.flag("facilitator"))
    case .mail: .mail(try letters(fields))
    case .replies: .replies(try Replies(reading: fields))
    case .aside:
      .aside(
        from: try fields.text("from", bytes: WireLimits.nameBytes), text: try fields.text("text"))
    default: nil
    }
  }

  /// The letters of a mail, as many as one has room for.
  private static func letters(_ fields: Fields) throws(ProtocolError) -> [Letter] {
    let letters = try fields.objects("letters") { (letter) throws(ProtocolError) in
      try Letter(reading: letter)
    }
    guard ServerMessageCodec.fitting(letters).count == letters.count else {
      throw ProtocolError(.tooLong, at: "letters")
    }
    return letters
  }
}

extension ServerMessage.Round {
  var members: [(String, JSONValue?)] {
    [
      ("step", .step(step)), ("turn", .number(turn)), ("of", .number(of)),
      ("speaker", .text(speaker)), ("yours", .bool(isYours)), ("may-take", .bool(mayTake)),
      ("toward", .text(toward)), ("ends", .instant(endsAt)), ("typed", .bool(isTyped)),
      ("over", .bool(isOver)),
    ]
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(), turn: try fields.number("turn"), of: try fields.number("of"))
    speaker = try fields.optionalText("speaker", bytes: WireLimits.nameBytes)
    isYours = try fields.flag("yours")
    mayTake = try fields.optionalFlag("may-take")
    toward = try fields.optionalText("toward", bytes: WireLimits.nameBytes)
    endsAt = try fields.optionalInstant("ends")
    isTyped = try fields.optionalFlag("typed")
    isOver = try fields.optionalFlag("over")
  }
}

extension ServerMessage.Draft {
  var members: [(String, JSONValue?)] {
    [
      ("step", .step(step)), ("continues", continuesList ? .bool(true) : nil),
      ("lines", .array(lines.map(\.tree))),
    ]
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(),
      lines: try fields.objects("lines") { (line) throws(ProtocolError) in
        try Line(reading: line)
      })
    continuesList = try fields.optionalFlag("continues")
  }
}

extension ServerMessage.Draft.Line {
  fileprivate var tree: JSONValue {
    .members([
      ("number", .number(number)), ("text", .string(text)), ("by", .text(by)),
      ("adopted", .bool(isAdopted)), ("yours", .bool(isYours)),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      number: try fields.draftLine("number"), text: try fields.text("text"),
      by: try fields.optionalText("by", bytes: WireLimits.nameBytes),
      isAdopted: try fields.flag("adopted"), isYours: try fields.flag("yours"))
  }
}

extension ServerMessage.Keeper {
  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      name: try fields.optionalText("name", bytes: WireLimits.nameBytes),
      isYou: try fields.flag("you"), isKept: try fields.flag("kept"))
  }
}
