/// A JSON value whose keys keep the order in which they were written.
indirect enum SchemaText {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaText])
  case object([(String, SchemaText)])

  /// A list of words.
  static func words(_ words: [String]) -> SchemaText { .list(words.map { .text($0) }) }

  /// A pointer to a shared part.
  static func reference(_ name: String) -> SchemaText {
    .object([("$ref", .text("#/$defs/\(name)"))])
  }

  /// The value as JSON, two spaces a level.
  func rendered(indent: Int = 0) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let items):
      let parts = items.map { $0.rendered(indent: indent + 2) }
      let line = "[" + parts.joined(separator: ", ") + "]"
      guard line.count + indent > 90 || line.contains("\n") else { return line }
      return "[\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let pairs):
      let parts = pairs.map { Self.quoted($0.0) + ": " + $0.1.rendered(indent: indent + 2) }
      return "{\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
