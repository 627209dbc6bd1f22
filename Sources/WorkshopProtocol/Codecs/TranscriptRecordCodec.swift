public import WorkshopModel

/// Turns a transcript's record into JSON text and back; the text travels in `record` parts.
public enum TranscriptRecordCodec {
  /// Writes a record as JSON on one line.
  public static func encode(_ record: TranscriptRecord) -> String {
    let tree = JSONValue.members([
      ("header", record.header.tree), ("entries", .array(record.entries.map(\.tree))),
      ("agreements", agreements(record)),
    ])
    return String(decoding: tree.encoded(), as: UTF8.self)
  }

  /// Reads a record.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ text: String) throws(ProtocolError) -> TranscriptRecord {
    let fields = try Fields(ProtocolJSON.object(in: Array(text.utf8), limits: .trusted))
    return TranscriptRecord(
      header: try TranscriptRecord.Header(reading: fields.fields("header")),
      entries: try fields.objects("entries") { (entry) throws(ProtocolError) in
        try TranscriptRecord.Entry(reading: entry)
      },
      agreements: fields.has("agreements")
        ? try fields.objects("agreements") { (agreement) throws(ProtocolError) in
          try TranscriptRecord.Agreement(reading: agreement)
        } : [])
  }

  private static func agreements(_ record: TranscriptRecord) -> JSONValue? {
    record.agreements.isEmpty ? nil : .array(record.agreements.map(\.tree))
  }
}

extension TranscriptRecord.Header {
  fileprivate var tree: JSONValue {
    .members([
      ("workshop", .string(workshop)), ("title", .string(title)), ("date", .string(date)),
      ("people", .string(people)), ("promises", .texts(promises)),
      ("software", .string(software)), ("rehearsal", .bool(isRehearsal)),
      ("language", language.isEmpty ? nil : .string(language)),
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      workshop: try fields.text("workshop"), title: try fields.text("title"),
      date: try fields.text("date"), people: try fields.text("people"),
      promises: try fields.texts("promises"), software: try fields.text("software"),
      isRehearsal: try fields.flag("rehearsal"),
      language: fields.has("language")
        ? try fields.text("language", bytes: WireLimits.wordBytes) : "")
  }
}

extension TranscriptRecord.Entry {
  fileprivate var tree: JSONValue {
    .members([
      ("step", .step(step)), ("type", .string(type.rawValue)), ("title", .string(title)),
      ("prompt", .string(prompt)), outcome.member,
    ])
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      step: try fields.step(), type: try fields.word("type"), title: try fields.text("title"),
      prompt: try fields.text("prompt", bytes: WireLimits.paragraphBytes),
      outcome: try TranscriptRecord.Outcome(reading: fields))
  }
}

extension TranscriptRecord.Outcome {
  /// `told` with words, `shown` with views, or `withheld` with a reason's name.
  fileprivate var member: (String, JSONValue?) {
    switch self {
    case .told(let words): ("told", .string(words))
    case .shown(let views): ("shown", .array(views.map(\.tree)))
    case .notShown: ("withheld", .string("not-shown"))
    case .notKept: ("withheld", .string("not-kept"))
    }
  }

  fileprivate init(reading fields: Fields) throws(ProtocolError) {
    if fields.has("told") {
      self = .told(try fields.text("told", bytes: WireLimits.paragraphBytes))
    } else if fields.has("shown") {
      self = .shown(
        try fields.objects("shown") { (view) throws(ProtocolError) in try View(reading: view) })
    } else {
      self = try Self.withheld(fields)
    }
  }

  private static func withheld(_ fields: Fields) throws(ProtocolError) -> Self {
    switch try fields.text("withheld", bytes: WireLimits.wordBytes) {
    case "not-shown": .notShown
    case "not-kept": .notKept
    default: throw ProtocolError(.unknownValue, at: "withheld")
    }
  }
}
