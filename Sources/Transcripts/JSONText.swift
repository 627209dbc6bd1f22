/// A JSON value that is only ever written.
indirect enum JSONText {
  case null
  case boolean(Bool)
  case number(Int)
  /// A number given in tenths.
  case tenths(Int)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  /// The value over several lines, members in their order.
  func indented(by depth: Int = 0) -> String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): "\(value)"
    case .tenths(let value): TallyWords.decimal(value)
    case .string(let text): Self.quoted(text)
    case .array(let values):
      Self.list(values.map { $0.indented(by: depth + 1) }, ("[", "]"), depth)
    case .object(let members):
      Self.list(
        members.map { Self.quoted($0.0) + ": " + $0.1.indented(by: depth + 1) }, ("{", "}"), depth)
    }
  }

  private static func list(
    _ items: [String], _ brackets: (open: String, close: String), _ depth: Int
  ) -> String {
    guard !items.isEmpty else { return brackets.open + brackets.close }
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    let lines = items.map { inner + $0 }.joined(separator: ",\n")
    return "\(brackets.open)\n\(lines)\n\(outer)\(brackets.close)"
  }

  /// A string in quotes; what could end a string, a script or a line is written as `\u`.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
