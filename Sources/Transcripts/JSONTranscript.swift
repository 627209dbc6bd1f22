public import WorkshopModel

/// Writes a record as JSON; `docs/transcript.schema.json` describes it.
public enum JSONTranscript {
  /// The version of the schema, as the document's `transcript` says it.
  public static let version = 1

  /// The whole document, indented, keys in a fixed order.
  public static func text(_ record: TranscriptRecord) -> String {
    let header = record.header
    let document = JSONText.object([
      ("transcript", .number(version)),
      ("workshop", .string(header.workshop)),
      ("title", .string(header.title)),
      ("date", .string(header.date)),
      ("people", .string(header.people)),
      ("promises", .array(header.promises.map(JSONText.string))),
      ("software", .string(header.software)),
      ("rehearsal", .boolean(header.isRehearsal)),
      ("steps", .array(record.entries.map(step))),
      ("agreements", .array(record.agreements.map(agreement))),
    ])
    return document.indented() + "\n"
  }

  private static func agreement(_ agreement: TranscriptRecord.Agreement) -> JSONText {
    .object([
      ("text", .string(agreement.text)), ("reviewOn", .string(agreement.reviewOn)),
      ("exitClause", .boolean(agreement.hasExitClause)),
    ])
  }

  private static func step(_ entry: TranscriptRecord.Entry) -> JSONText {
    var members: [(String, JSONText)] = [
      ("id", .string(entry.step.name)),
      ("type", .string(entry.type.rawValue)),
      ("title", .string(entry.title)),
      ("prompt", .string(entry.prompt)),
    ]
    switch entry.outcome {
    case .told(let text): members += [("outcome", .string("told")), ("text", .string(text))]
    case .shown(let views):
      members += [("outcome", .string("shown")), ("views", .array(views.map(view)))]
    case .notShown: members.append(("outcome", .string("not-shown")))
    case .notKept: members.append(("outcome", .string("not-kept")))
    }
    return .object(members)
  }

  private static func view(_ view: View) -> JSONText {
    switch view {
    case .choice(let choice): named("choice", self.choice(choice))
    case .scale(let scale): named("scale", self.scale(scale))
    case .grid(let grid): named("grid", self.grid(grid))
    case .rank(let rank):
      named(
        "rank",
        [("rows", .array(rank.rows.map { .array($0.map(JSONText.string)) }))]
          + (rank.firstChoicesSpread > 0
            ? [("firstChoicesSpread", .number(rank.firstChoicesSpread))] : []))
    case .statements(let statements):
      named("statements", [("items", .array(statements.items.map(item)))])
    case .lines(let lines):
      named("lines", [("lines", .array(lines.lines.map { .string($0.text) }))])
    case .words(let words): named("words", [("words", texts(words.words))])
    case .compared(let earlier, let now):
      named("compared", [("earlier", self.view(earlier)), ("now", self.view(now))])
    case .match(let match):
      named(
        "match",
        [
          ("yes", .array(match.yes.map(JSONText.string))),
          ("open", .array(match.open.map(JSONText.string))),
        ])
    case .notShown: named("not-shown", [])
    case .signed, .allClear, .everyoneAble, .feedback, .dyads, .ballot: named("not-kept", [])
    }
  }

  private static func named(_ name: String, _ members: [(String, JSONText)]) -> JSONText {
    .object([("view", .string(name))] + members)
  }

  private static func choice(_ choice: ChoiceView) -> [(String, JSONText)] {
    var members = [("options", texts(choice.options))]
    if let answer = choice.answer { members.append(("answer", .number(answer))) }
    if let because = choice.because { members.append(("because", .string(because))) }
    return members
  }

  private static func scale(_ scale: ScaleView) -> [(String, JSONText)] {
    let bins = scale.bins.map { bin in
      JSONText.object(
        [("from", .number(bin.range.lowerBound)), ("to", .number(bin.range.upperBound))]
          + tally(bin.tally))
    }
    var members: [(String, JSONText)] = [("bins", .array(bins))]
    if let middle = scale.middle {
      members += [
        ("median", .tenths(middle.medianTenths)),
        ("lowerQuartile", .tenths(middle.lowerQuartileTenths)),
        ("upperQuartile", .tenths(middle.upperQuartileTenths)),
      ]
    }
    let labels = scale.labels.sorted { $0.key < $1.key }
    members.append(("labels", .object(labels.map { ("\($0.key)", .string($0.value)) })))
    return members
  }

  private static func grid(_ grid: GridView) -> [(String, JSONText)] {
    let picture: (String, JSONText) =
      switch grid.picture {
      case .map(let rows): ("map", .array(rows.map { .array($0.map(JSONText.number)) }))
      case .quadrants(let tallies):
        ("quadrants", .array(tallies.map { .object(tally($0)) }))
      }
    return [
      picture,
      ("across", .array(grid.across.map(JSONText.string))),
      ("up", .array(grid.up.map(JSONText.string))),
    ]
  }

  private static func item(_ item: StatementsView.Item) -> JSONText {
    .object([("text", .string(item.text)), ("labels", item.labels.map(texts) ?? .null)])
  }

  private static func texts(_ texts: [TalliedText]) -> JSONText {
    .array(texts.map { .object([("text", .string($0.text))] + tally($0.tally)) })
  }

  /// A number of people is never written.
  private static func tally(_ tally: Tally) -> [(String, JSONText)] {
    switch tally {
    case .share(let tenths): [("share", .tenths(tenths))]
    case .band(let band): [("band", .string(band.rawValue))]
    case .count: []
    }
  }
}
