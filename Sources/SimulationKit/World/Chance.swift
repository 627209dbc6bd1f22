import WorkshopModel

/// Numbers drawn from a run's seed; each use has its own stream, so that one does not shift another.
struct Chance: RandomNumberGenerator, Sendable {
  /// What the numbers are for.
  enum Stream: UInt64, Sendable {
    case world = 1, network, faults, server, facilitator, stage, exchange
    case people = 1_000
  }

  private var numbers: DrawnNumbers

  init(_ seed: UInt64, _ stream: Stream, number: Int = 0) {
    var state = seed &+ (stream.rawValue &+ UInt64(number)) &* 0xD1B5_4A32_D192_ED03
    // SplitMix64 (Steele, Lea and Flood 2014) spreads a small seed over all bits.
    func mix() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    let words = (mix(), mix(), mix(), mix())
    numbers = DrawnNumbers(Draw(words.0, words.1, words.2, words.3))
  }

  mutating func next() -> UInt64 { numbers.next() }

  mutating func of(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func happens(_ permille: Int) -> Bool {
    permille > 0 && Int.random(in: 0..<1000, using: &self) < permille
  }

  mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &self) }

  mutating func draw() -> Draw { Draw(using: &self) }

  mutating func token() -> AnswerToken { AnswerToken(high: next(), low: next()) }

  /// 256 bits as a resume token's 43 characters.
  mutating func resumeToken() -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var text = ""
    for place in 0..<43 {
      // The last character carries four bits; the two below them are zero.
      let six = Int(next() >> 58)
      text.append(alphabet[place == 42 ? six & 0b111100 : six])
    }
    return text
  }
}
