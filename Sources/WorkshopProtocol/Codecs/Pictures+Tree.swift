internal import WorkshopModel

extension ChoiceView {
  var members: [(String, JSONValue?)] {
    [
      ("options", .array(options.map(\.tree))), ("answer", .optional(answer)),
      ("because", .text(because)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      options: try fields.tallied("options"),
      answer: try fields.optionalNumber("answer", in: 1...1_000),
      because: try fields.optionalText("because"))
  }
}

extension ScaleView {
  var members: [(String, JSONValue?)] {
    [
      ("bins", .array(bins.map(\.tree))), ("middle", middle?.tree), ("labels", .labels(labels)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      bins: try fields.objects("bins") { (bin) throws(ProtocolError) in
        Bin(range: try bin.range(), tally: try Tally(reading: bin))
      },
      middle: fields.has("middle") ? try Middle(reading: fields.fields("middle")) : nil,
      labels: try fields.labels("labels"))
  }
}

extension ScaleView.Bin {
  fileprivate var tree: JSONValue {
    .members([
      ("from", .number(range.lowerBound)), ("to", .number(range.upperBound)), tally.member,
    ])
  }
}

extension ScaleView.Middle {
  fileprivate var tree: JSONValue {
    .members([
      ("median", .number(medianTenths)), ("lower", .number(lowerQuartileTenths)),
      ("upper", .number(upperQuartileTenths)),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    let bounds = -10 * WireLimits.number...10 * WireLimits.number
    self.init(
      medianTenths: try fields.number("median", in: bounds),
      lowerQuartileTenths: try fields.number("lower", in: bounds),
      upperQuartileTenths: try fields.number("upper", in: bounds))
  }
}

extension GridView {
  var members: [(String, JSONValue?)] {
    let picture: (String, JSONValue?) =
      switch picture {
      case .map(let rows): ("map", .array(rows.map(JSONValue.numbers)))
      case .quadrants(let tallies):
        ("quadrants", .array(tallies.map { .members([$0.member]) }))
      }
    return [picture, ("across", .texts(across)), ("up", .texts(up))]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      picture: fields.has("map") ? .map(try Self.rows(fields)) : try Self.quadrants(fields),
      across: try fields.texts("across", atMost: 2), up: try fields.texts("up", atMost: 2))
  }

  private static func rows(_ fields: Fields) throws(ProtocolError) -> [[Int]] {
    try fields.list("map", atMost: 100) { (row) throws(ProtocolError) in
      try Fields.numbers(row, at: "map", in: 0...9)
    }
  }

  private static func quadrants(_ fields: Fields) throws(ProtocolError) -> Picture {
    let tallies = try fields.objects("quadrants") { (item) throws(ProtocolError) in
      try Tally(reading: item)
    }
    guard tallies.count == 4 else { throw ProtocolError(.outOfRange, at: "quadrants") }
    return .quadrants(tallies)
  }
}

extension RankView {
  var members: [(String, JSONValue?)] {
    [
      ("rows", .array(rows.map(JSONValue.texts))), ("spread", .number(firstChoicesSpread)),
      ("majorities", .array(majorities.map { .numbers([$0.preferred, $0.other]) })),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      rows: try fields.list("rows") { (row) throws(ProtocolError) in
        try Fields.texts(row, at: "rows")
      },
      firstChoicesSpread: try fields.number("spread"),
      majorities: try fields.list("majorities") { (pair) throws(ProtocolError) in
        let pair = try Fields.numbers(pair, at: "majorities", in: 1...1_000)
        guard pair.count == 2 else { throw ProtocolError(.outOfRange, at: "majorities") }
        return Majority(preferred: pair[0], other: pair[1])
      })
  }
}

extension Fields {
  /// A list of numbers that stands inside another.
  static func numbers(
    _ value: JSONValue, at key: String, in range: ClosedRange<Int>
  ) throws(ProtocolError) -> [Int] {
    guard case .array(let values) = value else { throw ProtocolError(.wrongType, at: key) }
    guard values.count <= WireLimits.entries else { throw ProtocolError(.tooLong, at: key) }
    return try values.map { (value) throws(ProtocolError) in
      try number(value, at: key, in: range)
    }
  }

  /// A list of texts that stands inside another.
  fileprivate static func texts(
    _ value: JSONValue, at key: String
  ) throws(ProtocolError) -> [String] {
    guard case .array(let values) = value else { throw ProtocolError(.wrongType, at: key) }
    guard values.count <= WireLimits.entries else { throw ProtocolError(.tooLong, at: key) }
    return try values.map { (value) throws(ProtocolError) in
      try text(value, at: key, bytes: WireLimits.textBytes)
    }
  }
}
