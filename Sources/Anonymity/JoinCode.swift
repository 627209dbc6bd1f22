/// A room's code, easy to say aloud: a word of five letters and two digits, such as `TULIP-42`.
///
/// It finds a room and is not what keeps it safe: guesses are limited, and the door can be closed.
public struct JoinCode: Hashable, Sendable, CustomStringConvertible {
  /// The code in capitals with its hyphen.
  public let text: String

  /// The code as `text`.
  public var description: String { text }

  /// Reads a code as people type it: in either case, with or without hyphen and spaces.
  public init?(parsing typed: String) {
    guard typed.utf8.count <= 64 else { return nil }
    let separators: Set<Character> = [" ", "\t", "-", "_", "\u{2010}", "\u{2011}", "\u{2013}"]
    let bytes = Array(typed.filter { !separators.contains($0) }.uppercased().utf8)
    guard bytes.count == 7, bytes.prefix(5).allSatisfy({ (0x41...0x5A).contains($0) }),
      bytes.suffix(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.init(
      word: String(decoding: bytes.prefix(5), as: UTF8.self),
      number: String(decoding: bytes.suffix(2), as: UTF8.self))
  }

  /// A code from the system's secure generator; 10 to 99 so that no zero leads.
  public static func random() -> JoinCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  package static func random(using generator: inout some RandomNumberGenerator) -> JoinCode {
    let word = words[Int.random(in: words.indices, using: &generator)]
    return JoinCode(word: word, number: String(Int.random(in: 10...99, using: &generator)))
  }

  private init(word: String, number: String) { text = "\(word)-\(number)" }
}
