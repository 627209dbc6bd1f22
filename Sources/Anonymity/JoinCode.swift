/// A room's code, easy to say aloud: a word of five letters and two digits, such as `TULIP-42`.
///
/// It finds a room and is not what keeps it safe: guesses are limited, and the door can be closed.
/// A helper's code has two such groups, `HERON-17-MANGO-52`, and is a secret.
public struct JoinCode: Hashable, Sendable, CustomStringConvertible {
  /// The code in capitals with its hyphens.
  public let text: String

  /// The code as `text`.
  public var description: String { text }

  /// How many words with a number it has: one for people and stages, two for helpers.
  public var groups: Int { text.utf8.count > Self.groupBytes + 1 ? 2 : 1 }

  /// Five letters and two digits, without the hyphen.
  private static let groupBytes = 7

  /// Reads a code as people type it: in either case, with or without hyphens and spaces.
  public init?(parsing typed: String) {
    guard typed.utf8.count <= 64 else { return nil }
    let separators: Set<Character> = [" ", "\t", "-", "_", "\u{2010}", "\u{2011}", "\u{2013}"]
    let bytes = Array(typed.filter { !separators.contains($0) }.uppercased().utf8)
    guard [1, 2].contains(where: { bytes.count == $0 * Self.groupBytes }) else { return nil }
    var groups: [String] = []
    for start in stride(from: 0, to: bytes.count, by: Self.groupBytes) {
      guard let group = Self.group(bytes[start..<start + Self.groupBytes]) else { return nil }
      groups.append(group)
    }
    self.init(groups: groups)
  }

  /// A code from the system's secure generator; 10 to 99 so that no zero leads.
  ///
  /// - Parameter groups: Two for a helper's code; one for every other.
  /// - Returns: The code.
  public static func random(groups: Int = 1) -> JoinCode {
    var generator = SystemRandomNumberGenerator()
    return random(groups: groups, using: &generator)
  }

  package static func random(
    groups: Int = 1, using generator: inout some RandomNumberGenerator
  ) -> JoinCode {
    JoinCode(
      groups: (0..<min(max(groups, 1), 2)).map { _ in
        let word = words[Int.random(in: words.indices, using: &generator)]
        return "\(word)-\(Int.random(in: 10...99, using: &generator))"
      })
  }

  private init(groups: [String]) { text = groups.joined(separator: "-") }

  /// A word and a number with their hyphen, or nil where the bytes are none.
  private static func group(_ bytes: ArraySlice<UInt8>) -> String? {
    let word = bytes.prefix(5)
    let number = bytes.suffix(2)
    guard word.allSatisfy({ (0x41...0x5A).contains($0) }),
      number.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return "\(String(decoding: word, as: UTF8.self))-\(String(decoding: number, as: UTF8.self))"
  }
}
