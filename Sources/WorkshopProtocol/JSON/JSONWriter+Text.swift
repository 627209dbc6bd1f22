extension [UInt8] {
  /// Appends words of JSON as they are.
  mutating func append(json words: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// Appends a number with a fraction, or `null` where it is not finite.
  mutating func appendJSON(_ number: Double) {
    if number.isFinite {
      append(contentsOf: number.description.utf8)
    } else {
      append(json: "null")
    }
  }

  /// Appends a text in quotes, escaped where it must be.
  mutating func appendJSON(_ text: String) {
    var text = text
    text.withUTF8 { appendJSON(UnsafeRawBufferPointer($0)) }
  }

  private mutating func appendJSON(_ text: UnsafeRawBufferPointer) {
    append(JSONByte.quote)
    var start = 0
    while start < text.count {
      let end = Self.plainEnd(text, from: start)
      append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { break }
      start = end + appendEscaped(text, at: end)
    }
    append(JSONByte.quote)
  }

  /// Where the run of bytes that need no look ends.
  private static func plainEnd(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while place &+ 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if JSONByte.mayNeedEscape(word) { break }
      place &+= 8
    }
    while place < text.count {
      let byte = text[place]
      if byte < 0x20 || byte == JSONByte.quote || byte == JSONByte.backslash || byte == 0xE2 {
        break
      }
      place &+= 1
    }
    return place
  }

  /// Appends the character at a place, escaped if it must be, and says how many bytes it had.
  private mutating func appendEscaped(_ text: UnsafeRawBufferPointer, at place: Int) -> Int {
    let byte = text[place]
    switch byte {
    case JSONByte.quote: append(json: "\\\"")
    case JSONByte.backslash: append(json: "\\\\")
    case 0x08: append(json: "\\b")
    case 0x09: append(json: "\\t")
    case 0x0A: append(json: "\\n")
    case 0x0C: append(json: "\\f")
    case 0x0D: append(json: "\\r")
    case 0..<0x20:
      append(json: byte < 0x10 ? "\\u000" : "\\u001")
      append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    default:
      let isBreak =
        place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] & 0xFE == 0xA8
      guard isBreak else {
        append(byte)
        return 1
      }
      append(json: text[place + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      return 3
    }
    return 1
  }
}
