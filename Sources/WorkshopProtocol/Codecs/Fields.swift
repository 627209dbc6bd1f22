internal import WorkshopModel

/// Reads the members of a JSON object within bounds; unknown keys are ignored.
package struct Fields {
  private let members: [JSONObject.Member]

  /// Reads a value that must be an object.
  package init(_ value: JSONValue, at place: String = "") throws(ProtocolError) {
    guard case .object(let object) = value else {
      throw ProtocolError(place.isEmpty ? .notAnObject : .wrongType, at: place)
    }
    members = object.members
  }

  /// The value of a key; `null` is as good as no key.
  subscript(_ key: String) -> JSONValue? {
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else {
      return nil
    }
    return value
  }

  /// Every member, for objects that are tables.
  var all: [JSONObject.Member] { members }

  func has(_ key: String) -> Bool { self[key] != nil }

  func value(_ key: String) throws(ProtocolError) -> JSONValue {
    guard let value = self[key] else { throw ProtocolError(.missingKey, at: key) }
    return value
  }

  // MARK: Texts

  func text(_ key: String, bytes: Int = WireLimits.textBytes) throws(ProtocolError) -> String {
    try Self.text(value(key), at: key, bytes: bytes)
  }

  func optionalText(
    _ key: String, bytes: Int = WireLimits.textBytes
  ) throws(ProtocolError) -> String? {
    guard let value = self[key] else { return nil }
    return try Self.text(value, at: key, bytes: bytes)
  }

  func texts(
    _ key: String, atMost count: Int = WireLimits.entries, bytes: Int = WireLimits.textBytes
  ) throws(ProtocolError) -> [String] {
    try list(key, atMost: count) { (value) throws(ProtocolError) in
      try Self.text(value, at: key, bytes: bytes)
    }
  }

  static func text(
    _ value: JSONValue, at key: String, bytes: Int
  ) throws(ProtocolError) -> String {
    guard case .string(let text) = value else { throw ProtocolError(.wrongType, at: key) }
    guard text.utf8.count <= bytes else { throw ProtocolError(.tooLong, at: key) }
    return text
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String>>(
    _ key: String, _ type: Word.Type = Word.self
  ) throws(ProtocolError) -> Word {
    guard let word = Word(rawValue: try text(key, bytes: WireLimits.wordBytes)) else {
      throw ProtocolError(.unknownValue, at: key)
    }
    return word
  }

  // MARK: Numbers

  func number(
    _ key: String, in range: ClosedRange<Int> = 0...WireLimits.number
  ) throws(ProtocolError) -> Int {
    try Self.number(value(key), at: key, in: range)
  }

  func optionalNumber(
    _ key: String, in range: ClosedRange<Int> = 0...WireLimits.number
  ) throws(ProtocolError) -> Int? {
    guard let value = self[key] else { return nil }
    return try Self.number(value, at: key, in: range)
  }

  func sequence() throws(ProtocolError) -> Int { try number("seq", in: 0...WireLimits.sequence) }

  static func number(
    _ value: JSONValue, at key: String, in range: ClosedRange<Int>
  ) throws(ProtocolError) -> Int {
    guard case .int(let number) = value else { throw ProtocolError(.wrongType, at: key) }
    guard let number = Int(exactly: number), range.contains(number) else {
      throw ProtocolError(.outOfRange, at: key)
    }
    return number
  }

  func instant(_ key: String) throws(ProtocolError) -> SessionInstant {
    SessionInstant(
      milliseconds: Int64(
        try number(key, in: -WireLimits.milliseconds...WireLimits.milliseconds)))
  }

  func optionalInstant(_ key: String) throws(ProtocolError) -> SessionInstant? {
    has(key) ? try instant(key) : nil
  }

  // MARK: Others

  func flag(_ key: String) throws(ProtocolError) -> Bool {
    guard case .bool(let flag) = try value(key) else { throw ProtocolError(.wrongType, at: key) }
    return flag
  }

  /// A flag that is false when it is not there.
  func optionalFlag(_ key: String) throws(ProtocolError) -> Bool {
    has(key) ? try flag(key) : false
  }

  func step(_ key: String = "step") throws(ProtocolError) -> StepID {
    guard let step = StepID(try text(key, bytes: WireLimits.wordBytes)) else {
      throw ProtocolError(.unknownValue, at: key)
    }
    return step
  }

  func token() throws(ProtocolError) -> AnswerToken {
    try Self.token(value("token"), at: "token")
  }

  static func token(_ value: JSONValue, at key: String) throws(ProtocolError) -> AnswerToken {
    let text = try text(value, at: key, bytes: WireLimits.wordBytes)
    guard let token = TokenText.token(text.utf8) else {
      throw ProtocolError(.unknownValue, at: key)
    }
    return token
  }

  func list<Element>(
    _ key: String, atMost count: Int = WireLimits.entries,
    _ read: (JSONValue) throws(ProtocolError) -> Element
  ) throws(ProtocolError) -> [Element] {
    guard case .array(let values) = try value(key) else {
      throw ProtocolError(.wrongType, at: key)
    }
    guard values.count <= count else { throw ProtocolError(.tooLong, at: key) }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values { elements.append(try read(value)) }
    return elements
  }

  /// A list of objects.
  func objects<Element>(
    _ key: String, _ read: (Fields) throws(ProtocolError) -> Element
  ) throws(ProtocolError) -> [Element] {
    try list(key) { (value) throws(ProtocolError) in try read(Fields(value, at: key)) }
  }

  /// An object inside this one.
  func fields(_ key: String) throws(ProtocolError) -> Fields {
    try Fields(value(key), at: key)
  }

  /// Texts by number; none where the key is missing.
  func labels(_ key: String) throws(ProtocolError) -> [Int: String] {
    guard has(key) else { return [:] }
    var labels: [Int: String] = [:]
    for member in try fields(key).all {
      guard let number = Int(member.key), String(number) == member.key,
        (-WireLimits.number...WireLimits.number).contains(number)
      else { throw ProtocolError(.unknownValue, at: key) }
      labels[number] = try Self.text(member.value, at: key, bytes: WireLimits.textBytes)
    }
    return labels
  }

  /// A range of numbers under two keys.
  func range() throws(ProtocolError) -> ClosedRange<Int> {
    let bounds = -WireLimits.number...WireLimits.number
    let from = try number("from", in: bounds)
    let to = try number("to", in: bounds)
    guard from <= to else { throw ProtocolError(.outOfRange, at: "to") }
    return from...to
  }
}
