internal import WorkshopModel

extension StepCard.Body {
  /// The body as a JSON object; the card's `type` says which.
  var tree: JSONValue { .members(question ?? activity) }

  private var question: [(String, JSONValue?)]? {
    switch self {
    case .choice(let options, let maxPicks):
      [("options", .texts(options)), ("max-picks", .number(maxPicks))]
    case .scale(let range, let labels):
      [
        ("from", .number(range.lowerBound)), ("to", .number(range.upperBound)),
        ("labels", .labels(labels)),
      ]
    case .grid(let across, let up, let size):
      [("across", .texts(across)), ("up", .texts(up)), ("size", .number(size))]
    case .rank(let items, let top): [("items", .texts(items)), ("top", .number(top))]
    case .statements(let items, let labels):
      [("items", .texts(items)), ("labels", .texts(labels))]
    case .text(let limit): [("limit", .number(limit))]
    case .words(let count, let maxWords):
      [("count", .number(count)), ("max-words", .number(maxWords))]
    case .match(let items, let answers, let offersDyads):
      [
        ("items", .texts(items)), ("answers", .texts(answers)), ("dyads", .bool(offersDyads)),
      ]
    case .feedback(let items): [("items", .array(items.map(\.tree)))]
    default: nil
    }
  }

  private var activity: [(String, JSONValue?)] {
    switch self {
    case .talk(let cues, let showsResources):
      [("cues", .array(cues.map(\.tree))), ("resources", .bool(showsResources))]
    case .breathe(let breathing):
      [
        ("inhale", .number(breathing.inhaleSeconds)), ("hold", .number(breathing.holdSeconds)),
        ("exhale", .number(breathing.exhaleSeconds)), ("cycles", .number(breathing.cycles)),
      ]
    case .gate(let card): card.members
    case .pair(let card): card.members
    case .round(let card): card.members
    case .draft(let card): card.members
    default: []
    }
  }

  /// Reads the body of a card of such a type.
  init(reading fields: Fields, type: StepType) throws(ProtocolError) {
    if let body = try Self.question(fields, type: type) {
      self = body
    } else {
      self = try Self.activity(fields, type: type)
    }
  }

  private static func question(
    _ fields: Fields, type: StepType
  ) throws(ProtocolError) -> StepCard.Body? {
    switch type {
    case .choice:
      .choice(
        options: try fields.texts("options"),
        maxPicks: try fields.number("max-picks", in: 1...1_000))
    case .scale: .scale(range: try fields.range(), labels: try fields.labels("labels"))
    case .grid:
      .grid(
        across: try fields.ends("across"), up: try fields.ends("up"),
        size: try fields.number("size", in: 1...1_000))
    case .rank:
      .rank(items: try fields.texts("items"), top: try fields.number("top", in: 1...1_000))
    case .statements:
      .statements(items: try fields.texts("items"), labels: try fields.texts("labels"))
    case .text: .text(limit: try fields.number("limit", in: 1...100_000))
    case .words:
      .words(
        count: try fields.number("count", in: 1...1_000),
        maxWords: try fields.number("max-words", in: 1...1_000))
    case .match:
      .match(
        items: try fields.texts("items"), answers: try fields.texts("answers"),
        offersDyads: try fields.flag("dyads"))
    case .feedback:
      .feedback(
        try fields.objects("items") { (item) throws(ProtocolError) in
          try StepCard.FeedbackCard(reading: item)
        })
    default: nil
    }
  }

  private static func activity(
    _ fields: Fields, type: StepType
  ) throws(ProtocolError) -> StepCard.Body {
    switch type {
    case .talk:
      .talk(
        cues: try fields.objects("cues") { (cue) throws(ProtocolError) in
          StepCard.Cue(atSeconds: try cue.number("at"), say: try cue.text("say"))
        }, showsResources: try fields.flag("resources"))
    case .breathe:
      .breathe(
        Breathing(
          inhaleSeconds: try fields.number("inhale"), holdSeconds: try fields.number("hold"),
          exhaleSeconds: try fields.number("exhale"), cycles: try fields.number("cycles")))
    case .gate: .gate(try StepCard.GateCard(reading: fields))
    case .pair: .pair(try StepCard.PairCard(reading: fields))
    case .round: .round(try StepCard.RoundCard(reading: fields))
    case .draft: .draft(try StepCard.DraftCard(reading: fields))
    case .reflect: .reflect
    case .break: .pause
    default: throw ProtocolError(.unknownValue, at: "type")
    }
  }
}

extension Fields {
  /// The names of an axis's two ends.
  fileprivate func ends(_ key: String) throws(ProtocolError) -> [String] {
    try texts(key, atMost: 2)
  }
}
