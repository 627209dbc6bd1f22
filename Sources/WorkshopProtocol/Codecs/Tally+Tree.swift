internal import WorkshopModel

extension Tally {
  /// The member that says how many: `count`, `band` or `share`.
  var member: (String, JSONValue?) {
    switch self {
    case .count(let count): ("count", .number(count))
    case .band(let band): ("band", .string(band.rawValue))
    case .share(let tenths): ("share", .number(tenths))
    }
  }

  /// Reads whichever of the three members is there.
  init(reading fields: Fields) throws(ProtocolError) {
    if fields.has("band") {
      self = .band(try fields.word("band"))
    } else if fields.has("share") {
      self = .share(tenths: try fields.number("share", in: 0...10))
    } else {
      self = .count(try fields.number("count"))
    }
  }
}

extension TalliedText {
  var tree: JSONValue { .members([("text", .string(text)), tally.member]) }
}

extension Fields {
  func tallied(_ key: String) throws(ProtocolError) -> [TalliedText] {
    try objects(key) { (item) throws(ProtocolError) in
      TalliedText(try item.text("text"), try Tally(reading: item))
    }
  }
}

extension LinesView.Line {
  var tree: JSONValue { .members([("text", .string(text)), ("may-keep", .bool(mayKeep))]) }
}

extension SignedEntry {
  var tree: JSONValue { .members([("name", .string(name)), ("text", .string(text))]) }
}

extension StatementsView.Item {
  var tree: JSONValue {
    .members([
      ("text", .string(text)), ("labels", labels.map { .array($0.map(\.tree)) }),
    ])
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      text: try fields.text("text"),
      labels: fields.has("labels") ? try fields.tallied("labels") : nil)
  }
}

extension FeedbackView {
  var tree: JSONValue {
    switch self {
    case .notShown(let ask): .members([("ask", .string(ask))])
    case .scale(let ask, let view):
      .members([("ask", .string(ask)), ("scale", .members(view.members))])
    case .lines(let ask, let lines): .members([("ask", .string(ask)), ("lines", .texts(lines))])
    }
  }

  init(reading fields: Fields) throws(ProtocolError) {
    let ask = try fields.text("ask")
    if fields.has("scale") {
      self = .scale(ask, try ScaleView(reading: fields.fields("scale")))
    } else if fields.has("lines") {
      self = .lines(ask, try fields.texts("lines"))
    } else {
      self = .notShown(ask)
    }
  }
}
