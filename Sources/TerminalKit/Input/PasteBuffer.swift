/// Collects pasted bytes up to a limit, until their end mark.
struct PasteBuffer {
  /// The most bytes of one paste; the rest of a longer one is thrown away.
  static let limit = 65_536
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes a byte; true where it ends the paste.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    // The mark's first byte stands nowhere else in it, so that nothing can overlap.
    keep(Self.endMark.prefix(matched))
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(Self.limit - bytes.count))
  }

  /// What was pasted, with `\n` for every line end.
  var text: String {
    var text = ""
    var follows = false
    for scalar in String(decoding: whole, as: UTF8.self).unicodeScalars {
      if scalar == "\n", follows {
        follows = false
        continue
      }
      follows = scalar == "\r"
      text.unicodeScalars.append(follows ? "\n" : scalar)
    }
    return text
  }

  /// The bytes without a scalar that the limit has cut.
  private var whole: ArraySlice<UInt8> {
    guard bytes.count == Self.limit else { return bytes[...] }
    guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes[...] }
    let lead = bytes[start]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return start + length > bytes.count ? bytes[..<start] : bytes[...]
  }
}
