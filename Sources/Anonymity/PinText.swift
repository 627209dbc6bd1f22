/// A pin's 16 bytes as 26 letters and digits: base32 (RFC 4648 §6) in small letters, no padding.
enum PinText {
  static let byteCount = 16
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var window = 0
    var bits = 0
    for byte in bytes {
      window = (window << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[window >> bits & 31])
      }
    }
    if bits > 0 { text.append(alphabet[window << (5 - bits) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }

  static func decode(_ text: Substring) -> [UInt8]? {
    guard text.utf8.count == 26 else { return nil }
    let small = text.lowercased()
    var bytes: [UInt8] = []
    var window = 0
    var bits = 0
    for character in small.utf8 {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      window = (window << 5 | value) & 0xFFFF
      bits += 5
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(window >> bits & 0xFF))
    }
    // One spelling for each pin: the two bits left over are zero.
    return encode(bytes) == small ? bytes : nil
  }
}
