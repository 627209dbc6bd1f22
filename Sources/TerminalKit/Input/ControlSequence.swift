/// A control sequence as it comes in: `CSI`, a marker, parameters, an intermediate, a final.
struct ControlSequence {
  /// No sequence of a terminal is longer; the rest of a longer one is thrown away.
  static let limit = 64

  private var bytes: [UInt8] = []
  private(set) var final: Unicode.Scalar = "@"
  private(set) var isTooLong = false

  /// Whether nothing has followed the introducer.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func take(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) } else { isTooLong = true }
  }

  mutating func end(with byte: UInt8) { final = Unicode.Scalar(byte) }

  /// `?`, `>`, `=` or `<`, which replies begin with.
  var marker: Unicode.Scalar? {
    bytes.first.flatMap { (0x3C...0x3F) ~= $0 ? Unicode.Scalar($0) : nil }
  }

  /// Such as the `$` of a mode's report.
  var intermediate: Unicode.Scalar? {
    bytes.last.flatMap { (0x20...0x2F) ~= $0 ? Unicode.Scalar($0) : nil }
  }

  /// The parameters, each with its parts between colons; what is not given is nil.
  var parameters: [[Int?]] {
    let digits = bytes.filter { (0x30...0x3B) ~= $0 }
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
    }
  }

  /// A parameter's first part; 0 where it is not given.
  func parameter(_ index: Int) -> Int {
    let all = parameters
    return all.indices.contains(index) ? (all[index].first ?? nil) ?? 0 : 0
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
