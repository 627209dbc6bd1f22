internal import WorkshopModel

extension ServerMessage.Welcome {
  var members: [(String, JSONValue?)] {
    [
      ("version", .number(version)), ("suite", .string(suite)), ("server", .string(server)),
      ("challenge", .string(challenge)), ("heartbeat", .number(heartbeatSeconds)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      version: try fields.number("version"),
      suite: try fields.text("suite", bytes: WireLimits.wordBytes),
      server: try fields.text("server", bytes: WireLimits.softwareBytes),
      challenge: try fields.text("challenge", bytes: WireLimits.proofBytes),
      heartbeatSeconds: try fields.number("heartbeat", in: 1...86_400))
  }
}

extension ServerMessage.Admission {
  var members: [(String, JSONValue?)] {
    [
      ("role", .string(role.rawValue)), ("title", .string(title)),
      ("room", .string(room.rawValue)), ("rehearsal", .bool(isRehearsal)),
      ("late", .bool(isLate)), ("names", .bool(usesNames)), ("resume", .text(resumeToken)),
      ("time", .instant(time)), ("leadership", .string(leadership.rawValue)),
      ("goals", .texts(goals)), ("content-notes", .texts(contentNotes)),
      ("resources", .texts(resources)), ("promise", .string(promise)),
      ("circle", .optional(circle)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      role: try fields.word("role"), title: try fields.text("title"),
      room: try fields.word("room"), isRehearsal: try fields.flag("rehearsal"),
      isLate: try fields.flag("late"), usesNames: try fields.flag("names"),
      resumeToken: try fields.optionalText("resume", bytes: WireLimits.resumeTokenBytes),
      time: try fields.instant("time"), leadership: try fields.word("leadership"),
      goals: try fields.texts("goals"), contentNotes: try fields.texts("content-notes"),
      resources: try fields.texts("resources"), promise: try fields.text("promise"),
      circle: try fields.optionalNumber("circle", in: CircleID.range))
  }
}

extension ServerMessage.Lobby {
  var members: [(String, JSONValue?)] {
    [
      ("seats", .number(seats)), ("stages", .number(stages)),
      ("facilitator", .bool(facilitatorPresent)), ("locked", .bool(isLocked)),
      ("starts-late", .number(startsLateMinutes)),
      ("helpers", helpers == 0 ? nil : .number(helpers)),
      ("pairs", expectsPairs ? .bool(true) : nil),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      seats: try fields.number("seats"), stages: try fields.number("stages"),
      facilitatorPresent: try fields.flag("facilitator"), isLocked: try fields.flag("locked"),
      startsLateMinutes: try fields.number("starts-late"),
      helpers: try fields.optionalNumber("helpers") ?? 0)
    expectsPairs = try fields.optionalFlag("pairs")
  }
}

extension ServerMessage.Created {
  var members: [(String, JSONValue?)] {
    [
      ("code", .string(code)), ("stage-code", .text(stageCode)),
      ("helper-code", .text(helperCode)),
      ("circle-codes", circleCodes.isEmpty ? nil : .texts(circleCodes)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      code: try fields.text("code", bytes: WireLimits.codeBytes),
      stageCode: try fields.optionalText("stage-code", bytes: WireLimits.codeBytes),
      helperCode: try fields.optionalText("helper-code", bytes: WireLimits.codeBytes),
      circleCodes: fields.has("circle-codes")
        ? try fields.texts(
          "circle-codes", atMost: CircleID.range.upperBound, bytes: WireLimits.codeBytes) : [])
  }
}

extension ServerMessage.Paired {
  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(), role: try fields.text("role", bytes: WireLimits.wordBytes),
      partners: try fields.texts("partners", atMost: 8, bytes: WireLimits.nameBytes),
      size: try fields.number("size", in: 1...16), startsAt: try fields.instant("starts"),
      pairing: try fields.optionalNumber("pairing", in: 0...WireLimits.sequence))
  }
}

extension ServerMessage.Note {
  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      text: try fields.text("text"),
      signedBy: try fields.optionalText("signed-by", bytes: WireLimits.nameBytes))
  }
}

extension ServerMessage.People {
  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      present: try fields.number("present"), away: try fields.number("away"),
      waiting: try fields.number("waiting"),
      letters: try fields.texts("letters", atMost: 16_384))
  }
}

extension ServerMessage.ModerationList {
  var members: [(String, JSONValue?)] {
    [
      ("step", .step(step)), ("continues", continuesList ? .bool(true) : nil),
      ("lines", .array(lines.map(\.tree))),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(),
      lines: try fields.objects("lines") { (line) throws(ProtocolError) in
        try Line(reading: line)
      })
    continuesList = try fields.optionalFlag("continues")
  }
}

extension ServerMessage.ModerationList.Line {
  fileprivate var tree: JSONValue {
    .members([
      ("letter", .string(letter)), ("text", .string(text)), ("state", .string(state.rawValue)),
      ("may-keep", .bool(mayKeep)), ("needs-care", needsCare ? .bool(true) : nil),
      ("may-point", mayPoint ? .bool(true) : nil),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      letter: try fields.text("letter", bytes: WireLimits.wordBytes),
      text: try fields.text("text"), state: try fields.word("state"),
      mayKeep: try fields.flag("may-keep"))
    needsCare = try fields.optionalFlag("needs-care")
    mayPoint = try fields.optionalFlag("may-point")
  }
}

extension ServerMessage.Plan {
  var members: [(String, JSONValue?)] {
    [
      ("items", .array(items.map(\.tree))), ("over", .number(minutesOver)),
      ("proposals", .array(proposals.map(JSONValue.step))), ("started", .instant(startedAt)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      items: try fields.objects("items") { (item) throws(ProtocolError) in
        try Item(reading: item)
      },
      minutesOver: try fields.number("over", in: -WireLimits.number...WireLimits.number),
      proposals: try fields.steps("proposals"))
    startedAt = try fields.optionalInstant("started")
  }
}

extension ServerMessage.Plan.Item {
  fileprivate var tree: JSONValue {
    .members([
      ("step", .step(step)), ("title", .string(title)), ("type", .string(type.rawValue)),
      ("minutes", .number(minutes)), ("priority", .string(priority.rawValue)),
      ("protected", .bool(isProtected)), ("state", .string(state.rawValue)),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(), title: try fields.text("title"), type: try fields.word("type"),
      minutes: try fields.number("minutes"), priority: try fields.word("priority"),
      isProtected: try fields.flag("protected"), state: try fields.word("state"))
  }
}
