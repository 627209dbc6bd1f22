/// A place in a line of JSON, and how to pass over what stands there while checking it (RFC 8259).
struct JSONCursor {
  let bytes: UnsafeRawBufferPointer
  let limits: JSONLimits
  var offset = 0

  init(_ bytes: UnsafeRawBufferPointer, limits: JSONLimits) throws(JSONError) {
    self.bytes = bytes
    self.limits = limits
    guard bytes.count <= limits.bytes else {
      throw JSONError(code: .tooLong, offset: limits.bytes)
    }
  }

  /// The byte here, or nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// A fault at this place.
  func fault(_ code: JSONError.Code) -> JSONError { JSONError(code: code, offset: offset) }

  /// The fault that something else was expected here.
  var unexpected: JSONError { fault(byte == nil ? .unexpectedEnd : .unexpectedByte) }

  mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  mutating func expect(_ expected: UInt8) throws(JSONError) {
    guard byte == expected else { throw unexpected }
    offset += 1
  }

  /// Passes the end of the text, where only spaces may follow.
  mutating func expectEnd() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw fault(.trailingBytes) }
  }

  /// Opens an object or an array that stands so many levels deep.
  mutating func open(depth: Int) throws(JSONError) {
    guard depth < limits.depth else { throw fault(.tooDeep) }
    offset += 1
  }

  /// Whether the container ends here; otherwise passes the comma before its next item.
  mutating func closes(with closing: UInt8, after count: Int) throws(JSONError) -> Bool {
    skipSpace()
    if byte == closing {
      offset += 1
      return true
    }
    guard count > 0 else { return false }
    try expect(JSONByte.comma)
    skipSpace()
    return false
  }

  /// Passes the colon between a key and its value.
  mutating func expectColon() throws(JSONError) {
    skipSpace()
    try expect(JSONByte.colon)
    skipSpace()
  }

  mutating func skipWord(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
  }
}

extension JSONCursor {
  /// A string that was passed over: what is between its quotes.
  struct StringToken {
    let contents: Range<Int>
    let hasEscapes: Bool
    let isASCII: Bool
  }

  /// Passes a string.
  mutating func skipString() throws(JSONError) -> StringToken {
    try expect(JSONByte.quote)
    let start = offset
    var hasEscapes = false
    var isASCII = true
    while true {
      skipPlainASCII()
      guard let byte else { throw fault(.unexpectedEnd) }
      switch byte {
      case JSONByte.quote:
        guard offset - start <= limits.stringBytes else { throw fault(.stringTooLong) }
        offset += 1
        return StringToken(
          contents: start..<(offset - 1), hasEscapes: hasEscapes, isASCII: isASCII)
      case JSONByte.backslash:
        hasEscapes = true
        try skipEscape()
      case 0..<0x20: throw fault(.controlCharacter)
      default:
        isASCII = false
        try skipMultibyte()
      }
    }
  }

  private mutating func skipPlainASCII() {
    var place = offset
    while place &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if JSONByte.interruptsASCII(word) { break }
      place &+= 8
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte >= 0x80 || byte == JSONByte.quote || byte == JSONByte.backslash {
        break
      }
      place &+= 1
    }
    offset = place
  }

  /// Passes one character of two to four bytes (Unicode, table 3-7).
  private mutating func skipMultibyte() throws(JSONError) {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[offset] {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: throw fault(.invalidUTF8)
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
      throw fault(.invalidUTF8)
    }
    for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 {
      throw fault(.invalidUTF8)
    }
    offset += length
  }

  /// Passes a backslash and what belongs to it, both halves of a surrogate pair together.
  private mutating func skipEscape() throws(JSONError) {
    guard offset + 1 < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "u"):
      let unit = try escapedUnit(at: offset)
      if UTF16.isTrailSurrogate(unit) { throw fault(.loneSurrogate) }
      if UTF16.isLeadSurrogate(unit) { try checkTrail() }
      offset += UTF16.isLeadSurrogate(unit) ? 12 : 6
    case JSONByte.quote, JSONByte.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    default: throw fault(.malformedEscape)
    }
  }

  private func checkTrail() throws(JSONError) {
    let trail = offset + 6
    guard trail + 1 < bytes.count, bytes[trail] == JSONByte.backslash,
      bytes[trail + 1] == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate) }
    guard UTF16.isTrailSurrogate(try escapedUnit(at: trail)) else { throw fault(.loneSurrogate) }
  }

  /// The code unit of `\uXXXX` at an offset.
  func escapedUnit(at place: Int) throws(JSONError) -> UInt16 {
    guard place + 6 <= bytes.count else { throw fault(.malformedEscape) }
    var unit: UInt16 = 0
    for byte in bytes[(place + 2)..<(place + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault(.malformedEscape)
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
