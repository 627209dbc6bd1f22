internal import WorkshopModel

extension MatchView {
  var members: [(String, JSONValue?)] { [("yes", .texts(yes)), ("open", .texts(open))] }
}

extension DyadView {
  var tree: JSONValue {
    .members([("name", .string(name)), ("yes", .texts(yes)), ("open", .texts(open))])
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      name: try fields.text("name", bytes: WireLimits.nameBytes), yes: try fields.texts("yes"),
      open: try fields.texts("open"))
  }
}

extension BallotView {
  var members: [(String, JSONValue?)] {
    [
      ("text", .string(text)), ("yes", .number(yes)), ("can-live", .number(canLive)),
      ("adopted", .bool(isAdopted)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      text: try fields.text("text"), yes: try fields.number("yes"),
      canLive: try fields.number("can-live"), isAdopted: try fields.flag("adopted"))
  }
}

extension TranscriptRecord.Agreement {
  var tree: JSONValue {
    .members([
      ("text", .string(text)), ("review-on", .string(reviewOn)), ("exit", .bool(hasExitClause)),
    ])
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      text: try fields.text("text"),
      reviewOn: try fields.text("review-on", bytes: WireLimits.wordBytes),
      hasExitClause: try fields.flag("exit"))
  }
}
