/// Walks over the members of one object without allocating, for lines that come by the thousand.
///
/// It checks what `JSONReader` checks, with three differences: a key must be plain ASCII without
/// escapes (`keyNotPlain`; the reader takes it), there are at most 32 members, and keys that come
/// twice inside nested values are found only when such a value is decoded. The bytes must stay in
/// place while it and its members are used.
public struct FlatObjectScanner {
  /// The most members; comparing keys without memory is quadratic in the worst case.
  public static let mostMembers = 32

  /// What a value is.
  public enum Kind: Hashable, Sendable {
    case null, bool, integer, double, string, escapedString, array, object
  }

  private enum Stage {
    case start, members, finished
    case failed(JSONError)
  }

  private let bytes: UnsafeRawBufferPointer
  private let limits: JSONLimits
  private var stage = Stage.start
  private var offset = 0
  private var firstKey = 0
  private var count = 0
  /// One bit for each key by its hash; a bit that is set already calls for a comparison.
  private var seen: (UInt64, UInt64) = (0, 0)

  /// Starts before the object.
  public init(_ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .wire) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The next member, or nil after the object's end, where nothing but spaces follows.
  ///
  /// - Throws: What is wrong and where; then again the same.
  public mutating func next() throws(JSONError) -> Member? {
    do throws(JSONError) {
      return try advance()
    } catch {
      stage = .failed(error)
      throw error
    }
  }

  private mutating func advance() throws(JSONError) -> Member? {
    switch stage {
    case .failed(let error): throw error
    case .finished: return nil
    case .start, .members: break
    }
    var cursor = try JSONCursor(bytes, limits: limits)
    cursor.offset = offset
    if case .start = stage {
      cursor.skipSpace()
      guard cursor.byte == JSONByte.openBrace else { throw cursor.unexpected }
      try cursor.open(depth: 0)
      firstKey = cursor.offset
      stage = .members
    }
    if try cursor.closes(with: JSONByte.closeBrace, after: count) {
      try cursor.expectEnd()
      stage = .finished
      return nil
    }
    let member = try readMember(&cursor)
    offset = cursor.offset
    count += 1
    return member
  }

  private mutating func readMember(_ cursor: inout JSONCursor) throws(JSONError) -> Member {
    guard count < min(limits.members, Self.mostMembers) else {
      throw cursor.fault(.tooManyMembers)
    }
    let place = cursor.offset
    let token = try cursor.skipString()
    guard token.isASCII, !token.hasEscapes else {
      throw JSONError(code: .keyNotPlain, offset: place)
    }
    let key = cursor.slice(token.contents)
    if mayBeKnown(key), try isKnown(key) {
      throw JSONError(code: .duplicateKey, offset: place)
    }
    try cursor.expectColon()
    let start = cursor.offset
    let kind = try cursor.skipValue(depth: 1)
    return Member(key: key, value: cursor.slice(start..<cursor.offset), kind: kind, limits: limits)
  }

  /// Whether the key's bit was set; sets it (FNV-1a, its upper bits).
  private mutating func mayBeKnown(_ key: UnsafeRawBufferPointer) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let bit: UInt64 = 1 << (hash >> 58)
    let isUpper = hash & (1 << 57) != 0
    let wasSet = (isUpper ? seen.1 : seen.0) & bit != 0
    if isUpper { seen.1 |= bit } else { seen.0 |= bit }
    return wasSet
  }

  /// Compares a key with all that came before it.
  private func isKnown(_ key: UnsafeRawBufferPointer) throws(JSONError) -> Bool {
    var cursor = try JSONCursor(bytes, limits: limits)
    cursor.offset = firstKey
    for earlier in 0..<count {
      _ = try cursor.closes(with: JSONByte.closeBrace, after: earlier)
      if cursor.slice(try cursor.skipString().contents).elementsEqual(key) { return true }
      try cursor.expectColon()
      _ = try cursor.skipValue(depth: 1)
    }
    return false
  }
}

extension FlatObjectScanner {
  /// One member: views into the scanned bytes.
  public struct Member {
    /// The bytes of the key between its quotes: plain ASCII.
    public let key: UnsafeRawBufferPointer
    /// The bytes of the value as they stand, a string's quotes included.
    public let value: UnsafeRawBufferPointer
    /// What the value is.
    public let kind: Kind
    fileprivate let limits: JSONLimits

    /// Whether the key is this.
    public func hasKey(_ name: StaticString) -> Bool {
      key.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    /// The bytes between the quotes of a string without escapes; valid UTF-8.
    public var plainText: UnsafeRawBufferPointer? {
      guard kind == .string else { return nil }
      return UnsafeRawBufferPointer(rebasing: value.dropFirst().dropLast())
    }

    /// The integer, if the value is one.
    public var integer: Int64? {
      guard kind == .integer, let cursor = try? JSONCursor(value, limits: limits) else {
        return nil
      }
      return try? cursor.integer(.init(text: 0..<value.count, isInteger: true))
    }

    /// The value in memory.
    ///
    /// - Throws: `duplicateKey` inside of it; the place counts from the value's first byte.
    public func decoded() throws(JSONError) -> JSONValue {
      try JSONReader.parse(value, limits: limits)
    }
  }
}
