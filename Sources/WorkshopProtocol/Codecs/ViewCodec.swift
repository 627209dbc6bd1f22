public import WorkshopModel

/// Turns a view into bytes and back, so that it is written once and sent to many.
public enum ViewCodec {
  /// Writes a view as a JSON object on one line, without a newline.
  public static func encode(_ view: View) -> [UInt8] { view.tree.encoded() }

  /// Reads a view.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ bytes: [UInt8]) throws(ProtocolError) -> View {
    try View(reading: Fields(ProtocolJSON.object(in: bytes)))
  }

  /// Reads a view that this program wrote, whatever its length.
  static func decodeTrusted(_ bytes: [UInt8]) -> View? {
    try? View(reading: Fields(ProtocolJSON.object(in: bytes, limits: .trusted)))
  }
}

extension View {
  /// The names of views: the value of `type`.
  package enum Kind: String, CaseIterable {
    case notShown = "not-shown"
    case choice, scale, grid, rank, statements, lines, words, signed
    case allClear = "all-clear"
    case everyoneAble = "everyone-able"
    case feedback, match, dyads, ballot, compared
  }

  var kind: Kind {
    switch self {
    case .notShown: .notShown
    case .choice: .choice
    case .scale: .scale
    case .grid: .grid
    case .rank: .rank
    case .statements: .statements
    case .lines: .lines
    case .words: .words
    case .signed: .signed
    case .allClear: .allClear
    case .everyoneAble: .everyoneAble
    case .feedback: .feedback
    case .match: .match
    case .dyads: .dyads
    case .ballot: .ballot
    case .compared: .compared
    }
  }

  /// The view as a JSON object.
  var tree: JSONValue { .members([("type", .string(kind.rawValue))] + members) }

  private var members: [(String, JSONValue?)] {
    switch self {
    case .notShown: []
    case .choice(let view): view.members
    case .scale(let view): view.members
    case .grid(let view): view.members
    case .rank(let view): view.members
    case .statements(let view): [("items", .array(view.items.map(\.tree)))]
    case .lines(let view): [("lines", .array(view.lines.map(\.tree)))]
    case .words(let view): [("words", .array(view.words.map(\.tree)))]
    case .signed(let entries): [("entries", .array(entries.map(\.tree)))]
    case .allClear(let isClear): [("clear", .bool(isClear))]
    case .everyoneAble(let areAble): [("able", .bool(areAble))]
    case .feedback(let items): [("items", .array(items.map(\.tree)))]
    case .match(let view): view.members
    case .dyads(let dyads): [("people", .array(dyads.map(\.tree)))]
    case .ballot(let view): view.members
    case .compared(let earlier, let now): [("earlier", earlier.tree), ("now", now.tree)]
    }
  }

  /// Reads a view from the members of its object.
  init(reading fields: Fields) throws(ProtocolError) {
    let kind = try fields.word("type", Kind.self)
    if let view = try Self.picture(kind, fields) {
      self = view
    } else {
      self = try Self.sentence(kind, fields)
    }
  }

  private static func picture(_ kind: Kind, _ fields: Fields) throws(ProtocolError) -> View? {
    switch kind {
    case .choice: .choice(try ChoiceView(reading: fields))
    case .scale: .scale(try ScaleView(reading: fields))
    case .grid: .grid(try GridView(reading: fields))
    case .rank: .rank(try RankView(reading: fields))
    case .statements:
      .statements(
        StatementsView(
          items: try fields.objects("items") { (item) throws(ProtocolError) in
            try StatementsView.Item(reading: item)
          }))
    case .feedback:
      .feedback(
        try fields.objects("items") { (item) throws(ProtocolError) in
          try FeedbackView(reading: item)
        })
    case .compared:
      .compared(
        earlier: try View(reading: fields.fields("earlier")),
        now: try View(reading: fields.fields("now")))
    default: nil
    }
  }

  private static func sentence(_ kind: Kind, _ fields: Fields) throws(ProtocolError) -> View {
    switch kind {
    case .lines:
      .lines(
        LinesView(
          lines: try fields.objects("lines") { (line) throws(ProtocolError) in
            LinesView.Line(text: try line.text("text"), mayKeep: try line.flag("may-keep"))
          }))
    case .words: .words(WordsView(words: try fields.tallied("words")))
    case .signed:
      .signed(
        try fields.objects("entries") { (entry) throws(ProtocolError) in
          SignedEntry(
            name: try entry.text("name", bytes: WireLimits.nameBytes),
            text: try entry.text("text"))
        })
    case .match:
      .match(MatchView(yes: try fields.texts("yes"), open: try fields.texts("open")))
    case .dyads:
      .dyads(
        try fields.objects("people") { (dyad) throws(ProtocolError) in
          try DyadView(reading: dyad)
        })
    case .ballot: .ballot(try BallotView(reading: fields))
    case .allClear: .allClear(try fields.flag("clear"))
    case .everyoneAble: .everyoneAble(try fields.flag("able"))
    default: .notShown
    }
  }
}
