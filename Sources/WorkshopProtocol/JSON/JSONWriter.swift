/// Writes JSON into bytes, member by member, without making values first.
///
/// Control characters, quotes and backslashes are escaped, and U+2028 and U+2029, which some readers
/// take for line breaks; everything else stays UTF-8. Nothing written holds a line break.
public enum JSONWriter {
  /// Appends an object whose members the closure adds.
  public static func appendObject(
    to bytes: inout [UInt8], _ build: (inout JSONObjectWriter) -> Void
  ) {
    var writer = JSONObjectWriter(taking: &bytes)
    build(&writer)
    writer.finish(into: &bytes)
  }

  /// Appends an array whose elements the closure adds.
  public static func appendArray(
    to bytes: inout [UInt8], _ build: (inout JSONArrayWriter) -> Void
  ) {
    var writer = JSONArrayWriter(taking: &bytes)
    build(&writer)
    writer.finish(into: &bytes)
  }

  /// Appends a value; a number that is not finite is written as `null`.
  public static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(json: "null")
    case .bool(let flag): bytes.append(json: flag ? "true" : "false")
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .double(let number): bytes.appendJSON(number)
    case .string(let text): bytes.appendJSON(text)
    case .array(let elements):
      appendArray(to: &bytes) { array in
        for element in elements { array.add(element) }
      }
    case .object(let object):
      appendObject(to: &bytes) { writer in
        for member in object.members { writer.add(member.key, member.value) }
      }
    }
  }
}

/// Adds members to an object that is being written; a key must not be added twice.
public struct JSONObjectWriter: ~Copyable {
  private var bytes: [UInt8] = []
  private var isEmpty = true

  fileprivate init(taking bytes: inout [UInt8]) {
    swap(&self.bytes, &bytes)
    self.bytes.append(JSONByte.openBrace)
  }

  /// Adds a text.
  public mutating func add(_ key: String, _ text: String) {
    begin(key)
    bytes.appendJSON(text)
  }

  /// Adds an integer; the protocol's are within ±2^53.
  public mutating func add(_ key: String, _ number: some FixedWidthInteger) {
    begin(key)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds a number; one that is not finite is written as `null`.
  public mutating func add(_ key: String, _ number: Double) {
    begin(key)
    bytes.appendJSON(number)
  }

  /// Adds a truth value.
  public mutating func add(_ key: String, _ flag: Bool) {
    begin(key)
    bytes.append(json: flag ? "true" : "false")
  }

  /// Adds a value.
  public mutating func add(_ key: String, _ value: JSONValue) {
    begin(key)
    JSONWriter.append(value, to: &bytes)
  }

  /// Adds bytes as a text in base64.
  public mutating func add(
    _ key: String, base64 content: [UInt8], as alphabet: Base64.Alphabet = .standard
  ) {
    begin(key)
    bytes.append(JSONByte.quote)
    Base64.append(content, to: &bytes, as: alphabet)
    bytes.append(JSONByte.quote)
  }

  /// Adds `null`.
  public mutating func addNull(_ key: String) {
    begin(key)
    bytes.append(json: "null")
  }

  /// Adds an object whose members the closure adds.
  public mutating func object(_ key: String, _ build: (inout JSONObjectWriter) -> Void) {
    begin(key)
    JSONWriter.appendObject(to: &bytes, build)
  }

  /// Adds an array whose elements the closure adds.
  public mutating func array(_ key: String, _ build: (inout JSONArrayWriter) -> Void) {
    begin(key)
    JSONWriter.appendArray(to: &bytes, build)
  }

  private mutating func begin(_ key: String) {
    if !isEmpty { bytes.append(JSONByte.comma) }
    isEmpty = false
    bytes.appendJSON(key)
    bytes.append(JSONByte.colon)
  }

  fileprivate consuming func finish(into target: inout [UInt8]) {
    bytes.append(JSONByte.closeBrace)
    swap(&bytes, &target)
  }
}

/// Adds elements to an array that is being written.
public struct JSONArrayWriter: ~Copyable {
  private var bytes: [UInt8] = []
  private var isEmpty = true

  fileprivate init(taking bytes: inout [UInt8]) {
    swap(&self.bytes, &bytes)
    self.bytes.append(JSONByte.openBracket)
  }

  /// Adds a text.
  public mutating func add(_ text: String) {
    begin()
    bytes.appendJSON(text)
  }

  /// Adds an integer; the protocol's are within ±2^53.
  public mutating func add(_ number: some FixedWidthInteger) {
    begin()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds a number; one that is not finite is written as `null`.
  public mutating func add(_ number: Double) {
    begin()
    bytes.appendJSON(number)
  }

  /// Adds a truth value.
  public mutating func add(_ flag: Bool) {
    begin()
    bytes.append(json: flag ? "true" : "false")
  }

  /// Adds a value.
  public mutating func add(_ value: JSONValue) {
    begin()
    JSONWriter.append(value, to: &bytes)
  }

  /// Adds an object whose members the closure adds.
  public mutating func object(_ build: (inout JSONObjectWriter) -> Void) {
    begin()
    JSONWriter.appendObject(to: &bytes, build)
  }

  /// Adds an array whose elements the closure adds.
  public mutating func array(_ build: (inout JSONArrayWriter) -> Void) {
    begin()
    JSONWriter.appendArray(to: &bytes, build)
  }

  private mutating func begin() {
    if !isEmpty { bytes.append(JSONByte.comma) }
    isEmpty = false
  }

  fileprivate consuming func finish(into target: inout [UInt8]) {
    bytes.append(JSONByte.closeBracket)
    swap(&bytes, &target)
  }
}
