/// A generator over drawn bits (xoshiro256**, Blackman and Vigna 2018): the same draw gives the same numbers.
public struct DrawnNumbers: RandomNumberGenerator, Sendable {
  private var state: [UInt64]

  /// Starts from a draw; a draw of zeros is replaced by a fixed start.
  public init(_ draw: Draw) {
    state = draw.words.contains { $0 != 0 } ? draw.words : [1, 2, 3, 4]
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let product = state[1] &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = state[1] << 17
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= shifted
    state[3] = (state[3] << 45) | (state[3] >> 19)
    return result
  }
}
