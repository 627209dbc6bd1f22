extension JSONCursor {
  /// A number that was passed over.
  struct NumberToken {
    let text: Range<Int>
    let isInteger: Bool
  }

  /// Passes a number.
  mutating func skipNumber() throws(JSONError) -> NumberToken {
    let start = offset
    var isInteger = true
    if byte == JSONByte.minus { offset += 1 }
    let startsWithZero = byte == JSONByte.digits.lowerBound
    let whole = try skipDigits()
    if startsWithZero, whole > 1 { throw JSONError(code: .malformedNumber, offset: start) }
    if byte == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      _ = try skipDigits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isInteger = false
      offset += 1
      if byte == UInt8(ascii: "+") || byte == JSONByte.minus { offset += 1 }
      _ = try skipDigits()
    }
    guard offset - start <= limits.numberBytes else {
      throw JSONError(code: .numberTooLong, offset: start)
    }
    return NumberToken(text: start..<offset, isInteger: isInteger)
  }

  /// Passes at least one digit and counts them.
  private mutating func skipDigits() throws(JSONError) -> Int {
    let start = offset
    while let byte, JSONByte.digits.contains(byte) { offset += 1 }
    guard offset > start else { throw fault(byte == nil ? .unexpectedEnd : .malformedNumber) }
    return offset - start
  }

  /// The value of an integer that was passed over.
  func integer(_ token: NumberToken) throws(JSONError) -> Int64 {
    var magnitude: Int64 = 0
    let isNegative = bytes[token.text.lowerBound] == JSONByte.minus
    for byte in bytes[token.text.dropFirst(isNegative ? 1 : 0)] {
      magnitude = magnitude * 10 + Int64(byte - JSONByte.digits.lowerBound)
      guard magnitude <= 1 << 53 else {
        throw JSONError(code: .numberOutOfRange, offset: token.text.lowerBound)
      }
    }
    return isNegative ? -magnitude : magnitude
  }

  /// The value of a number with a fraction or an exponent that was passed over.
  func double(_ token: NumberToken) throws(JSONError) -> Double {
    let text = String(decoding: slice(token.text), as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw JSONError(code: .numberOutOfRange, offset: token.text.lowerBound)
    }
    return value
  }

  /// The bytes of a part of the text.
  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// Passes any value that stands inside so many others, and says what it was.
  ///
  /// Checks what `JSONReader` checks, but for keys that come twice.
  mutating func skipValue(depth: Int) throws(JSONError) -> FlatObjectScanner.Kind {
    guard let byte else { throw fault(.unexpectedEnd) }
    switch byte {
    case JSONByte.quote:
      return try skipString().hasEscapes ? .escapedString : .string
    case JSONByte.minus, JSONByte.digits:
      let token = try skipNumber()
      if token.isInteger { _ = try integer(token) } else { _ = try double(token) }
      return token.isInteger ? .integer : .double
    case JSONByte.openBrace:
      try skipObject(depth: depth)
      return .object
    case JSONByte.openBracket:
      try skipArray(depth: depth)
      return .array
    default: return try skipWord()
    }
  }

  private mutating func skipWord() throws(JSONError) -> FlatObjectScanner.Kind {
    switch byte {
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"):
      try skipWord("null")
      return .null
    default: throw unexpected
    }
    return .bool
  }

  private mutating func skipObject(depth: Int) throws(JSONError) {
    try open(depth: depth)
    var count = 0
    while try !closes(with: JSONByte.closeBrace, after: count) {
      guard count < limits.members else { throw fault(.tooManyMembers) }
      _ = try skipString()
      try expectColon()
      _ = try skipValue(depth: depth + 1)
      count += 1
    }
  }

  private mutating func skipArray(depth: Int) throws(JSONError) {
    try open(depth: depth)
    var count = 0
    while try !closes(with: JSONByte.closeBracket, after: count) {
      guard count < limits.elements else { throw fault(.tooManyElements) }
      _ = try skipValue(depth: depth + 1)
      count += 1
    }
  }
}
