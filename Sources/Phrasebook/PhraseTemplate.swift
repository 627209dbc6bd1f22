/// A sentence with places for values.
public struct PhraseTemplate: Hashable, Sendable {
  /// A piece of a sentence, as it stands there.
  public enum Piece: Hashable, Sendable {
    case text(Substring)
    case value(Substring)
    /// The form that a number asks for.
    case form(Substring, one: Substring, other: Substring)
  }

  /// The pieces, in order.
  public let pieces: [Piece]

  /// Takes a sentence apart; a brace without its partner is text.
  public init(_ sentence: String) {
    var pieces: [Piece] = []
    var rest = sentence[...]
    // By bytes: a brace of ASCII is a character by itself, and bytes are found faster.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.text(rest[..<open])) }
      pieces.append(Self.piece(rest[rest.utf8.index(after: open)..<close]))
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    self.pieces = pieces
  }

  private static func piece(_ inner: Substring) -> Piece {
    guard let colon = inner.utf8.firstIndex(of: UInt8(ascii: ":")) else { return .value(inner) }
    let forms = inner[inner.utf8.index(after: colon)...]
    guard let bar = forms.utf8.firstIndex(of: UInt8(ascii: "|")) else {
      return .form(inner[..<colon], one: forms, other: forms)
    }
    return .form(
      inner[..<colon], one: forms[..<bar], other: forms[forms.utf8.index(after: bar)...])
  }

  /// The names of its values.
  public var names: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .text: nil
        case .value(let name), .form(let name, _, _): String(name)
        }
      })
  }

  /// The sentence with its values; a value that is missing leaves its name in braces.
  public func filled(with values: [String: PhraseValue], _ language: Language) -> String {
    var sentence = ""
    for piece in pieces {
      switch piece {
      case .text(let text): sentence += text
      case .value(let name):
        switch values[String(name)] {
        case .number(let number): sentence += "\(number)"
        case .text(let text): sentence += text
        case nil: sentence += "{\(name)}"
        }
      case .form(let name, let one, let other):
        sentence += Self.isOne(values[String(name)], language) ? one : other
      }
    }
    return sentence
  }

  private static func isOne(_ value: PhraseValue?, _ language: Language) -> Bool {
    guard case .number(let number) = value else { return false }
    return number == 1 || (language == .french && number == 0)
  }
}
