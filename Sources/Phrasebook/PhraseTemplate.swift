/// A sentence with places for values.
public struct PhraseTemplate: Hashable, Sendable {
  private let sentence: String

  /// Takes a sentence; a brace without its partner is text.
  public init(_ sentence: String) { self.sentence = sentence }

  /// A piece of a sentence: its words, or the place where they stand.
  public enum Piece<Part> {
    case text(Part)
    case value(Part)
    /// The form that a number asks for.
    case form(Part, one: Part, other: Part)
  }

  /// The pieces, in order.
  public var pieces: [Piece<String>] {
    var sentence = sentence
    return sentence.withUTF8 { bytes in
      var pieces: [Piece<String>] = []
      var reader = PieceReader(bytes)
      while let piece = reader.next() { pieces.append(reader.words(of: piece)) }
      return pieces
    }
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
    var sentence = sentence
    return sentence.withUTF8 { bytes in
      var filled: [UInt8] = []
      filled.reserveCapacity(bytes.count + 32)
      var pieces = PieceReader(bytes)
      while let piece = pieces.next() {
        switch piece {
        case .text(let range): filled += bytes[range]
        case .value(let range):
          let name = pieces.string(range)
          filled += (values[name].map(\.words) ?? "{\(name)}").utf8
        case .form(let name, let one, let other):
          filled += bytes[Self.isOne(values[pieces.string(name)], language) ? one : other]
        }
      }
      return String(decoding: filled, as: UTF8.self)
    }
  }

  private static func isOne(_ value: PhraseValue?, _ language: Language) -> Bool {
    guard case .number(let number) = value else { return false }
    return number == 1 || (language == .french && number == 0)
  }
}

extension PhraseValue {
  fileprivate var words: String {
    switch self {
    case .number(let number): "\(number)"
    case .text(let text): text
    }
  }
}

/// Takes a sentence apart by its bytes: what divides it is ASCII, each a character by itself.
private struct PieceReader {
  typealias Piece = PhraseTemplate.Piece<Range<Int>>

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A part of the sentence.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A piece with its words.
  func words(of piece: Piece) -> PhraseTemplate.Piece<String> {
    switch piece {
    case .text(let text): .text(string(text))
    case .value(let name): .value(string(name))
    case .form(let name, let one, let other):
      .form(string(name), one: string(one), other: string(other))
    }
  }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    let start = offset
    guard start < bytes.count else { return nil }
    guard let open = place(of: UInt8(ascii: "{"), in: start..<bytes.count),
      let close = place(of: UInt8(ascii: "}"), in: open..<bytes.count)
    else {
      offset = bytes.count
      return .text(start..<bytes.count)
    }
    if open > start {
      offset = open
      return .text(start..<open)
    }
    offset = close + 1
    return piece(open + 1..<close)
  }

  private func piece(_ inner: Range<Int>) -> Piece {
    guard let colon = place(of: UInt8(ascii: ":"), in: inner) else { return .value(inner) }
    let name = inner.lowerBound..<colon
    let forms = colon + 1..<inner.upperBound
    guard let bar = place(of: UInt8(ascii: "|"), in: forms) else {
      return .form(name, one: forms, other: forms)
    }
    return .form(name, one: forms.lowerBound..<bar, other: bar + 1..<forms.upperBound)
  }

  private func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    range.first { bytes[$0] == byte }
  }
}
