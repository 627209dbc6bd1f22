public import WorkshopModel

/// Turns an answer into the content of its envelope and back.
///
/// The content is a JSON object with one key that names its kind, and `"keep":true` where the author
/// lets the transcript keep it. A reader judges it against the step; here only its form is checked.
public enum AnswerCodec {
  /// The most numbers, words or feedback answers in one answer.
  private static let entries = 1_000

  /// Writes an answer as the content of an envelope.
  public static func encode(_ answer: Answer) -> [UInt8] {
    JSONValue.members([
      member(answer.content), names(answer.content), ("keep", answer.mayKeep ? .bool(true) : nil),
    ]).encoded()
  }

  /// Reads the content of an envelope.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ content: [UInt8]) throws(ProtocolError) -> Answer {
    let fields = try Fields(ProtocolJSON.object(in: content))
    return Answer(try readContent(fields), mayKeep: try fields.optionalFlag("keep"))
  }

  private static func member(_ content: Answer.Content) -> (String, JSONValue?) {
    switch content {
    case .pass: ("pass", .bool(true))
    case .consent(let option): ("consent", .number(option))
    case .picks(let options): ("picks", .numbers(options))
    case .number(let number): ("number", .number(number))
    case .point(let across, let up): ("point", .numbers([across, up]))
    case .order(let items): ("order", .numbers(items))
    case .marks(let marks): ("marks", .array(marks.map { $0.map(JSONValue.number) ?? .null }))
    case .match(let marks, _):
      ("match", .array(marks.map { $0.map(JSONValue.number) ?? .null }))
    case .text(let text): ("text", .string(text))
    case .words(let words): ("words", .texts(words))
    case .feedback(let answers): ("feedback", .array(answers.map(feedback)))
    }
  }

  /// Those with whom the author of a match would compare in twos.
  private static func names(_ content: Answer.Content) -> (String, JSONValue?) {
    guard case .match(_, let names) = content, !names.isEmpty else { return ("with", nil) }
    return ("with", .texts(names))
  }

  private static func feedback(_ answer: Answer.FeedbackAnswer?) -> JSONValue {
    switch answer {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case nil: .null
    }
  }

  private static func readContent(_ fields: Fields) throws(ProtocolError) -> Answer.Content {
    if let content = try readNumbers(fields) { return content }
    if fields.has("text") { return .text(try fields.text("text")) }
    if fields.has("words") { return .words(try fields.texts("words", atMost: entries)) }
    if fields.has("feedback") { return .feedback(try readFeedback(fields)) }
    guard try fields.optionalFlag("pass") else { throw ProtocolError(.missingKey, at: "pass") }
    return .pass
  }

  private static func readNumbers(_ fields: Fields) throws(ProtocolError) -> Answer.Content? {
    if fields.has("consent") { return .consent(try fields.number("consent", in: numbers)) }
    if fields.has("number") { return .number(try fields.number("number", in: numbers)) }
    if fields.has("picks") { return .picks(try list(fields, "picks")) }
    if fields.has("order") { return .order(try list(fields, "order")) }
    if fields.has("marks") { return .marks(try marks(fields, "marks")) }
    if fields.has("match") { return try match(fields) }
    guard fields.has("point") else { return nil }
    let point = try list(fields, "point")
    guard point.count == 2 else { throw ProtocolError(.outOfRange, at: "point") }
    return .point(across: point[0], up: point[1])
  }

  private static let numbers = -WireLimits.number...WireLimits.number

  private static func list(_ fields: Fields, _ key: String) throws(ProtocolError) -> [Int] {
    try fields.list(key, atMost: entries) { (value) throws(ProtocolError) in
      try Fields.number(value, at: key, in: numbers)
    }
  }

  private static func marks(_ fields: Fields, _ key: String) throws(ProtocolError) -> [Int?] {
    try fields.list(key, atMost: entries) { (value) throws(ProtocolError) in
      value == .null ? nil : try Fields.number(value, at: key, in: numbers)
    }
  }

  private static func match(_ fields: Fields) throws(ProtocolError) -> Answer.Content {
    let names =
      fields.has("with")
      ? try fields.texts("with", atMost: WireLimits.comparedNames, bytes: WireLimits.nameBytes)
      : []
    return .match(marks: try marks(fields, "match"), with: names)
  }

  private static func readFeedback(
    _ fields: Fields
  ) throws(ProtocolError) -> [Answer.FeedbackAnswer?] {
    try fields.list("feedback", atMost: entries) { (value) throws(ProtocolError) in
      switch value {
      case .null: nil
      case .string:
        .text(try Fields.text(value, at: "feedback", bytes: WireLimits.textBytes))
      default: .number(try Fields.number(value, at: "feedback", in: numbers))
      }
    }
  }
}
