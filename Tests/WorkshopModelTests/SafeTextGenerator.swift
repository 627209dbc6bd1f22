/// A seeded generator (Steele, Lea and Flood 2014), so that a failing property can be run again.
struct SplitMix64: RandomNumberGenerator {
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

extension SplitMix64 {
  /// A scalar of a kind that is likely to upset a filter.
  mutating func nastyScalar() -> Unicode.Scalar {
    let pools: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x20...0x7E, 0x30...0x3F, 0x40...0x5F, 0x7F...0xA0, 0x0300...0x036F,
      0x0590...0x061C, 0x0900...0x0950, 0x1100...0x11FF, 0x1000...0x1040, 0x1800...0x1815,
      0x2000...0x206F, 0x200C...0x200D, 0x20D0...0x20F0, 0x3000...0x3002, 0xAC00...0xAC20,
      0xE000...0xE010, 0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF,
      0x1F3FB...0x1F3FF, 0x1F466...0x1F469, 0xE0020...0xE007F, 0x110BD...0x110BD, 0x00...0x10FFFF,
    ]
    let picks = "\u{1B}\u{9B}\u{9D}\u{9C}\u{90}[]P;m\n\r\u{2028}\u{07}\u{18}\u{2764}#1aeé "
    if Bool.random(using: &self), let pick = picks.unicodeScalars.randomElement(using: &self) {
      return pick
    }
    let pool = pools.randomElement(using: &self) ?? 0...0x10FFFF
    return Unicode.Scalar(UInt32.random(in: pool, using: &self)) ?? "\u{FFFD}"
  }

  /// So many such scalars, now and then one of them repeated.
  mutating func nastyText(scalars count: Int) -> String {
    var text = String.UnicodeScalarView()
    while text.count < count {
      let scalar = nastyScalar()
      let isFlood = Int.random(in: 0..<20, using: &self) == 0
      for _ in 0..<(isFlood ? 20 : 1) { text.append(scalar) }
    }
    return String(text)
  }
}
