/// The bytes that JSON is made of, and a search for several of them at once.
enum JSONByte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let minus = UInt8(ascii: "-")
  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of eight bytes ends or interrupts a run of plain ASCII in a string.
  ///
  /// A byte is looked at in all lanes of a word at once (Mycroft's test for a zero byte). A lane
  /// above a hit may be a false hit, which costs nothing: the bytes are then looked at one by one.
  @inline(__always)
  static func interruptsASCII(_ word: UInt64) -> Bool {
    (word & tops) | interruptsText(word) != 0
  }

  /// Whether one of eight bytes must, or may have to, be escaped when it is written.
  @inline(__always)
  static func mayNeedEscape(_ word: UInt64) -> Bool {
    interruptsText(word) | zeroLanes(word ^ (ones &* 0xE2)) != 0
  }

  /// Lanes that hold a quote, a backslash or a control character.
  @inline(__always)
  private static func interruptsText(_ word: UInt64) -> UInt64 {
    let controls = (word &- ones &* 0x20) & ~word & tops
    return controls | zeroLanes(word ^ (ones &* 0x22)) | zeroLanes(word ^ (ones &* 0x5C))
  }

  @inline(__always)
  private static func zeroLanes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }
}
