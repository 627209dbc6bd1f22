/// A sentence with places for values.
public struct PhraseTemplate: Hashable, Sendable {
  /// A piece of a sentence.
  public enum Piece: Hashable, Sendable {
    case text(String)
    case value(String)
    /// The form that a number asks for.
    case form(String, one: String, other: String)
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
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(Self.piece(rest[rest.utf8.index(after: open)..<close]))
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func piece(_ inner: Substring) -> Piece {
    guard let colon = inner.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return .value(String(inner))
    }
    let forms = inner[inner.index(after: colon)...]
      .split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return .form(String(inner[..<colon]), one: forms[0], other: forms.last ?? forms[0])
  }

  /// The names of its values.
  public var names: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .text: nil
        case .value(let name), .form(let name, _, _): name
        }
      })
  }

  /// The sentence with its values; a value that is missing leaves its name in braces.
  public func filled(with values: [String: PhraseValue], _ language: Language) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): return text
      case .value(let name):
        switch values[name] {
        case .number(let number): return "\(number)"
        case .text(let text): return text
        case nil: return "{\(name)}"
        }
      case .form(let name, let one, let other):
        guard case .number(let number) = values[name] else { return other }
        return number == 1 || (language == .french && number == 0) ? one : other
      }
    }.joined()
  }
}
