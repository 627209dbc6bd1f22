internal import WorkshopModel

/// Writes values as bytes: big-endian numbers, and lengths before whatever varies.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ byte: UInt8) { bytes.append(byte) }
  mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }
  mutating func put(_ number: UInt32) { put(UInt64(number), bytes: 4) }
  mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number)), bytes: 8) }

  mutating func put(_ content: [UInt8]) {
    put(UInt32(content.count))
    bytes += content
  }

  mutating func put(_ text: String) { put(Array(text.utf8)) }
  mutating func put(_ step: StepID) { put(step.name) }
  mutating func put(_ seat: SeatID) { put(seat.label) }

  mutating func put(_ content: [UInt8]?) {
    put(content != nil)
    if let content { put(content) }
  }

  private mutating func put(_ number: UInt64, bytes count: Int) {
    for place in (0..<count).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place)))
    }
  }
}

/// Reads what `ByteWriter` wrote, and refuses anything else.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() throws(StoreError) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .corrupt("a fact is cut short") }
    return byte
  }

  mutating func flag() throws(StoreError) -> Bool {
    let value = try byte()
    guard value < 2 else { throw .corrupt("a fact is not readable") }
    return value == 1
  }

  mutating func label() throws(StoreError) -> UInt32 {
    UInt32(truncatingIfNeeded: try number(bytes: 4))
  }

  mutating func number() throws(StoreError) -> Int {
    Int(Int64(bitPattern: try number(bytes: 8)))
  }

  mutating func content() throws(StoreError) -> [UInt8] {
    let count = Int(try label())
    guard count <= rest.count else { throw .corrupt("a fact is cut short") }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func optionalContent() throws(StoreError) -> [UInt8]? {
    try flag() ? try content() : nil
  }

  mutating func text() throws(StoreError) -> String {
    guard let text = String(validating: try content(), as: UTF8.self) else {
      throw .corrupt("a fact is not readable")
    }
    return text
  }

  mutating func step() throws(StoreError) -> StepID {
    guard let step = StepID(try text()) else { throw .corrupt("a fact is not readable") }
    return step
  }

  mutating func seat() throws(StoreError) -> SeatID { SeatID(label: try label()) }

  /// A value that is written as its raw text.
  mutating func named<Value: RawRepresentable<String>>() throws(StoreError) -> Value {
    guard let value = Value(rawValue: try text()) else { throw .corrupt("a fact is not readable") }
    return value
  }

  private mutating func number(bytes count: Int) throws(StoreError) -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<count { number = number << 8 | UInt64(try byte()) }
    return number
  }
}
