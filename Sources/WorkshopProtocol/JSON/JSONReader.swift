/// Reads one line of JSON within hard bounds (RFC 8259, and I-JSON's rules on keys and numbers).
///
/// Refuses what peers could understand in two ways: keys that come twice, lone surrogates, invalid
/// UTF-8, integers beyond ±2^53, and numbers too great for a double.
public enum JSONReader {
  /// Reads a value from bytes, with nothing but spaces around it.
  ///
  /// - Throws: What is wrong and where.
  public static func parse(
    _ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .wire
  ) throws(JSONError) -> JSONValue {
    var parser = JSONParser(cursor: try JSONCursor(bytes, limits: limits))
    return try parser.parseDocument()
  }

  /// Reads a value from bytes, with nothing but spaces around it.
  ///
  /// - Throws: What is wrong and where.
  public static func parse(
    _ bytes: some Collection<UInt8>, limits: JSONLimits = .wire
  ) throws(JSONError) -> JSONValue {
    let result = bytes.withContiguousStorageIfAvailable { storage in
      Result { () throws(JSONError) in
        try parse(UnsafeRawBufferPointer(storage), limits: limits)
      }
    }
    if let result { return try result.get() }
    guard bytes.count <= limits.bytes else {
      throw JSONError(code: .tooLong, offset: limits.bytes)
    }
    return try parse(Array(bytes), limits: limits)
  }
}

/// Makes values of what a cursor passes.
private struct JSONParser {
  /// Up to this many keys are compared one by one, which is faster than a set.
  private static let fewKeys = 16

  var cursor: JSONCursor

  mutating func parseDocument() throws(JSONError) -> JSONValue {
    cursor.skipSpace()
    let value = try parseValue(depth: 0)
    try cursor.expectEnd()
    return value
  }

  private mutating func parseValue(depth: Int) throws(JSONError) -> JSONValue {
    switch cursor.byte {
    case JSONByte.quote: return .string(try parseString())
    case JSONByte.openBrace: return .object(JSONObject(try parseMembers(depth: depth)))
    case JSONByte.openBracket: return .array(try parseElements(depth: depth))
    case UInt8(ascii: "t"):
      try cursor.skipWord("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try cursor.skipWord("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try cursor.skipWord("null")
      return .null
    case .some(let byte) where byte == JSONByte.minus || JSONByte.digits.contains(byte):
      let token = try cursor.skipNumber()
      return token.isInteger ? .int(try cursor.integer(token)) : .double(try cursor.double(token))
    default: throw cursor.unexpected
    }
  }

  private mutating func parseMembers(depth: Int) throws(JSONError) -> [JSONObject.Member] {
    try cursor.open(depth: depth)
    var members: [JSONObject.Member] = []
    var keys: Set<String> = []
    while try !cursor.closes(with: JSONByte.closeBrace, after: members.count) {
      guard members.count < cursor.limits.members else { throw cursor.fault(.tooManyMembers) }
      let place = cursor.offset
      let key = try parseString()
      if members.count == Self.fewKeys { keys = Set(members.map(\.key)) }
      let isKnown =
        members.count < Self.fewKeys
        ? members.contains { $0.key == key } : !keys.insert(key).inserted
      if isKnown { throw JSONError(code: .duplicateKey, offset: place) }
      try cursor.expectColon()
      if members.isEmpty { members.reserveCapacity(8) }
      members.append(JSONObject.Member(key: key, value: try parseValue(depth: depth + 1)))
    }
    return members
  }

  private mutating func parseElements(depth: Int) throws(JSONError) -> [JSONValue] {
    try cursor.open(depth: depth)
    var elements: [JSONValue] = []
    while try !cursor.closes(with: JSONByte.closeBracket, after: elements.count) {
      guard elements.count < cursor.limits.elements else {
        throw cursor.fault(.tooManyElements)
      }
      elements.append(try parseValue(depth: depth + 1))
    }
    return elements
  }

  private mutating func parseString() throws(JSONError) -> String {
    let token = try cursor.skipString()
    guard token.hasEscapes else {
      return String(decoding: cursor.slice(token.contents), as: UTF8.self)
    }
    return try unescaped(token)
  }

  /// Undoes the escapes of a string whose form was checked.
  private func unescaped(_ token: JSONCursor.StringToken) throws(JSONError) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(token.contents.count)
    var place = token.contents.lowerBound
    while place < token.contents.upperBound {
      let byte = cursor.bytes[place]
      if byte != JSONByte.backslash {
        plain.append(byte)
        place += 1
      } else if cursor.bytes[place + 1] == UInt8(ascii: "u") {
        place += try appendUnit(at: place, to: &plain)
      } else {
        plain.append(Self.short(cursor.bytes[place + 1]))
        place += 2
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Appends the character of `\uXXXX` or of a pair of them, and says how long that was.
  private func appendUnit(at place: Int, to plain: inout [UInt8]) throws(JSONError) -> Int {
    var units = [try cursor.escapedUnit(at: place)]
    if UTF16.isLeadSurrogate(units[0]) { units.append(try cursor.escapedUnit(at: place + 6)) }
    plain.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    return 6 * units.count
  }

  private static func short(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
