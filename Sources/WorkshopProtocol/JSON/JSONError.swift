/// Why bytes are not the JSON that the protocol takes: a code and a place, never the content.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The line has more bytes than allowed.
    case tooLong
    /// Objects and arrays are nested too deeply.
    case tooDeep
    /// An object has too many members.
    case tooManyMembers
    /// An array has too many elements.
    case tooManyElements
    /// A string has too many bytes.
    case stringTooLong
    /// A number has too many characters.
    case numberTooLong
    /// An integer outside of ±2^53, or a number too great for a double.
    case numberOutOfRange
    /// A number that JSON does not know, such as `01` or `1.`.
    case malformedNumber
    /// The bytes end in the middle.
    case unexpectedEnd
    /// A byte that can't stand here.
    case unexpectedByte
    /// Something after the value.
    case trailingBytes
    /// A string that is not UTF-8.
    case invalidUTF8
    /// A raw control character inside a string.
    case controlCharacter
    /// A backslash with something that JSON does not know.
    case malformedEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A key that the object has already.
    case duplicateKey
    /// A key outside of plain ASCII, which only `FlatObjectScanner` refuses.
    case keyNotPlain
  }

  /// What is wrong.
  public let code: Code
  /// Bytes before the place where it was noticed.
  public let offset: Int

  /// Names a fault and its place.
  public init(code: Code, offset: Int) {
    self.code = code
    self.offset = offset
  }
}

/// How much JSON is read; each bound with its reason.
public struct JSONLimits: Hashable, Sendable {
  /// The most bytes of a line.
  public var bytes = 65_536
  /// The most objects and arrays inside each other; the protocol's own messages need 6.
  public var depth = 16
  /// The most members of an object.
  public var members = 256
  /// The most elements of an array.
  public var elements = 16_384
  /// The most bytes between the quotes of a string.
  public var stringBytes = 60_000
  /// The most characters of a number; a double written out needs 24.
  public var numberBytes = 64

  /// For lines of a peer.
  public static let wire = JSONLimits()

  /// For what this program wrote itself, where only the nesting needs a bound.
  public static let trusted: JSONLimits = {
    var limits = JSONLimits()
    limits.bytes = .max
    limits.depth = 64
    limits.members = .max
    limits.elements = .max
    limits.stringBytes = .max
    return limits
  }()

  /// The limits of the wire, to be changed.
  public init() {}
}
