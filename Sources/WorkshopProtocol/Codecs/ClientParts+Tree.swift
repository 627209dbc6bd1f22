internal import WorkshopModel

extension ClientMessage.Mail {
  var members: [(String, JSONValue?)] {
    [
      ("tokens", .array(tokens.map { .string(TokenText.text($0)) })), ("letter", letter?.tree),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      tokens: try fields.list("tokens", atMost: WireLimits.mailTokens) {
        (value) throws(ProtocolError) in try Fields.token(value, at: "tokens")
      },
      letter: fields.has("letter")
        ? try ClientMessage.Letter(reading: fields.fields("letter")) : nil)
  }
}

extension ClientMessage.Letter {
  fileprivate var tree: JSONValue {
    .members([
      ("step", .step(step)), ("token", .string(TokenText.text(token))), ("text", .text(text)),
      ("strike", isStrike ? .bool(true) : nil),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(), token: try fields.token(),
      text: try fields.optionalText("text", bytes: WireLimits.mailBytes),
      isStrike: try fields.optionalFlag("strike"))
  }
}

extension ClientMessage.SessionRequest {
  var members: [(String, JSONValue?)] {
    [
      ("room", .string(room.rawValue)), ("rehearsal", .bool(isRehearsal)),
      ("language", .string(language)), ("circles", circles == 0 ? nil : .number(circles)),
      ("resources", resources.isEmpty ? nil : .texts(resources)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    let resources =
      fields.has("resources") ? try fields.texts("resources", atMost: WireLimits.resources) : []
    guard resources.reduce(0, { $0 + $1.utf8.count }) <= WireLimits.resourcesBytes else {
      throw ProtocolError(.tooLong, at: "resources")
    }
    self.init(
      room: try fields.word("room"), isRehearsal: try fields.flag("rehearsal"),
      language: try fields.text("language", bytes: WireLimits.wordBytes),
      circles: try fields.optionalNumber("circles", in: 0...CircleID.range.upperBound) ?? 0,
      resources: resources)
  }
}

extension Fields {
  /// The number of a draft's line.
  func draftLine(_ key: String = "line") throws(ProtocolError) -> Int {
    try number(key, in: 1...WireLimits.draftLine)
  }
}
