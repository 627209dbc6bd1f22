internal import WorkshopModel

extension ServerMessage.Letter {
  var tree: JSONValue {
    .members([
      ("step", .step(step)), ("token", .string(TokenText.text(token))), ("text", .string(text)),
      ("kind", .string(kind.rawValue)),
    ])
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(), token: try fields.token(), text: try fields.text("text"),
      kind: try fields.word("kind"))
  }
}

extension ServerMessage.Replies {
  var members: [(String, JSONValue?)] {
    [
      ("step", .step(step)), ("continues", continuesList ? .bool(true) : nil),
      ("threads", .array(threads.map(\.tree))),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(),
      threads: try fields.objects("threads") { (thread) throws(ProtocolError) in
        try Thread(reading: thread)
      })
    continuesList = try fields.optionalFlag("continues")
  }
}

extension ServerMessage.Replies.Thread {
  fileprivate var tree: JSONValue {
    .members([
      ("letter", .string(letter)),
      (
        "lines",
        .array(
          lines.map { .members([("text", .string($0.text)), ("author", .bool($0.isAuthor))]) })
      ),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      letter: try fields.text("letter", bytes: WireLimits.wordBytes),
      lines: try fields.objects("lines") { (line) throws(ProtocolError) in
        ServerMessage.Replies.Line(
          text: try line.text("text"), isAuthor: try line.flag("author"))
      })
  }
}
