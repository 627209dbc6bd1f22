/// Takes UTF-8 byte by byte; what is none becomes U+FFFD, one for each part that goes wrong.
struct ScalarDecoder {
  private var value: UInt32 = 0
  private var missing = 0
  /// Which next byte is allowed; narrower after the first bytes of long and surrogate forms.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// What a byte gives.
  enum Step {
    /// The scalar goes on.
    case more
    case scalar(Unicode.Scalar)
    /// What came before was cut off; the byte itself has to be read again.
    case broken
  }

  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed ~= byte else {
      missing = 0
      return .broken
    }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing > 0 ? .more : .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    allowed = 0x80...0xBF
    switch byte {
    case ..<0x80: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: start(byte & 0x1F, 1)
    case 0xE0...0xEF:
      start(byte & 0x0F, 2)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      start(byte & 0x07, 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: return .scalar("\u{FFFD}")
    }
    return .more
  }

  private mutating func start(_ bits: UInt8, _ count: Int) {
    value = UInt32(bits)
    missing = count
  }
}
