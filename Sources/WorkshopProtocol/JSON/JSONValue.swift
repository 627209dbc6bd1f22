/// A JSON value (RFC 8259) in memory.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without a fraction or an exponent; on the wire within ±2^53.
  case int(Int64)
  /// Any other number; always finite on the wire.
  case double(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members in the order of the text.
  case object(JSONObject)

  /// An object of members in order.
  public static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members))
  }

  /// The value as bytes of one line, without a line break.
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.append(self, to: &bytes)
    return bytes
  }
}

extension JSONValue {
  /// The truth value, if it is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The integer, if it is one.
  public var int: Int64? {
    if case .int(let value) = self { value } else { nil }
  }

  /// The number, whether or not it was written with a fraction.
  public var double: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The text, if it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, if it is an array.
  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members, if it is an object.
  public var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// Whether it is `null`.
  public var isNull: Bool { self == .null }

  /// The value of a member, or nil where this is no object or has no such member.
  public subscript(key: String) -> JSONValue? { object?[key] }
}

/// The members of a JSON object in the order of its text; two are equal in the same order only.
public struct JSONObject: Hashable, Sendable {
  /// One key and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let key: String
    /// What it stands for.
    public let value: JSONValue

    /// Pairs a name with what it stands for.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public let members: [Member]

  /// Takes members in order; a key that comes twice is found with its first value.
  public init(_ members: [Member]) { self.members = members }

  /// Takes keys and values in order; a key that comes twice is found with its first value.
  public init(_ members: [(String, JSONValue)]) {
    self.members = members.map { Member(key: $0.0, value: $0.1) }
  }

  /// The number of members.
  public var count: Int { members.count }

  /// The value of a member; objects of the protocol are small, so this looks at one after another.
  public subscript(key: String) -> JSONValue? {
    for member in members where member.key == key { return member.value }
    return nil
  }
}

/// A value may hold people's words, so it prints only its kind and size.
extension JSONValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The kind and size.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .int, .double: "a number"
    case .string(let text): "a string of \(text.utf8.count) bytes"
    case .array(let elements): "an array of \(elements.count)"
    case .object(let object): object.description
    }
  }

  /// The kind and size.
  public var debugDescription: String { description }

  /// Nothing of the content.
  public var customMirror: Mirror { Mirror(self, children: ["kind": description]) }
}

/// An object may hold people's words, so it prints only its size.
extension JSONObject: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The size.
  public var description: String { "an object of \(count)" }

  /// The size.
  public var debugDescription: String { description }

  /// Nothing of the content.
  public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}

/// A member may hold people's words, so it prints only the kind of its value.
extension JSONObject.Member: CustomStringConvertible, CustomReflectable {
  /// The kind and size of the value; a key may be a peer's own words too.
  public var description: String { "a member with \(value)" }

  /// Nothing of the content.
  public var customMirror: Mirror { Mirror(self, children: ["kind": description]) }
}
