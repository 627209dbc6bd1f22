import WorkshopProtocol

/// Seeded numbers (SplitMix64: Steele, Lea and Flood 2014) for properties of the JSON layer.
struct JSONNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSONNumbers {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// A value that the wire's limits allow.
  mutating func value(depth: Int = 0) -> JSONValue {
    switch below(depth < 5 ? 9 : 6) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .int(Int64.random(in: -(1 << 53)...(1 << 53), using: &self))
    case 3: .int(Int64(below(200)) - 100)
    case 4: .double(finite())
    case 5: .string(text())
    case 6: .array((0..<below(5)).map { _ in value(depth: depth + 1) })
    default: .object(members(depth: depth + 1))
    }
  }

  mutating func members(depth: Int) -> [(String, JSONValue)] {
    var keys: Set<String> = []
    var members: [(String, JSONValue)] = []
    for _ in 0..<below(7) {
      let key = below(3) == 0 ? text() : "key\(below(40))"
      if keys.insert(key).inserted { members.append((key, value(depth: depth))) }
    }
    return members
  }

  mutating func finite() -> Double {
    let number = Double(bitPattern: next())
    return number.isFinite ? number : 0.5
  }

  /// Scalars of all lengths, among them those that are escaped.
  mutating func text() -> String {
    let pools: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x20...0x7F, 0x61...0x7A, 0x22...0x22, 0x5C...0x5C, 0x80...0x7FF,
      0x2020...0x2030, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<below(20) {
      let pool = pools[below(pools.count)]
      if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }

  /// A line that is nearly JSON: a valid one with a few bytes changed, removed, doubled or cut.
  mutating func damagedLine() -> [UInt8] {
    if below(10) == 0 { return (0..<below(120)).map { _ in UInt8(truncatingIfNeeded: next()) } }
    var line = JSONValue.object(members(depth: 1)).encoded()
    let spice = Array("{}[]\",:\\u0123456789dDcCeE+-.tfn \n\t\u{0}\u{E9}\u{2028}".utf8)
    for _ in 0..<(1 + below(4)) where !line.isEmpty {
      let place = below(line.count)
      switch below(5) {
      case 0: line[place] = UInt8(truncatingIfNeeded: next())
      case 1: line[place] = spice[below(spice.count)]
      case 2: line.remove(at: place)
      case 3: line.insert(contentsOf: line[place..<min(line.count, place + 9)], at: place)
      default: line.removeLast(below(line.count))
      }
    }
    return line
  }
}
