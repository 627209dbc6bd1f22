/// Base64 (RFC 4648 §4 and §5) in its one spelling: no line breaks, no stray bits at the end.
enum Base64Text {
  enum Alphabet {
    /// `+`, `/` and padding.
    case standard
    /// `-`, `_` and no padding.
    case urlSafe

    fileprivate var characters: [UInt8] {
      let tail = self == .standard ? "+/" : "-_"
      return Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(tail)".utf8)
    }
  }

  static func encode(_ bytes: [UInt8], as alphabet: Alphabet) -> String {
    let characters = alphabet.characters
    var text: [UInt8] = []
    var window = 0
    var bits = 0
    for byte in bytes {
      window = (window << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(characters[window >> bits & 63])
      }
    }
    if bits > 0 { text.append(characters[window << (6 - bits) & 63]) }
    while alphabet == .standard, text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }

  static func decode(_ text: String, as alphabet: Alphabet) -> [UInt8]? {
    let characters = alphabet.characters
    var bytes: [UInt8] = []
    var window = 0
    var bits = 0
    for character in text.utf8 where character != UInt8(ascii: "=") {
      guard let value = characters.firstIndex(of: character) else { return nil }
      window = (window << 6 | value) & 0xFFFF
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(window >> bits & 0xFF))
    }
    // Encoding again settles padding, stray bits and misplaced signs at once.
    return encode(bytes, as: alphabet) == text ? bytes : nil
  }
}
