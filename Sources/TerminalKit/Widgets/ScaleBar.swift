/// A number on a scale with words at some of its points.
///
/// Left and down, right and up go by one (from the middle, as long as there is no number), Page Up
/// and Page Down by a tenth, Home and End to the ends. Digits type the number; Backspace takes it
/// away. Enter is the screen's.
public struct ScaleBar: Widget, Hashable {
  /// The scale; both ends lie within a million.
  public let range: ClosedRange<Int>
  /// Words at points of it.
  public let labels: [Int: String]
  /// An earlier number, which is in round brackets.
  public var earlier: Int?
  /// The number; nil as long as there is none.
  public private(set) var value: Int?
  /// The number of the digits that were typed in a row; it may not be on the scale yet.
  private var typed: Int?

  /// A scale, with the number that was given before.
  public init(
    _ range: ClosedRange<Int>, labels: [Int: String] = [:], value: Int? = nil, earlier: Int? = nil
  ) {
    self.range = range.clamped(to: -1_000_000...1_000_000)
    self.labels = labels
    self.value = value.flatMap { range.contains($0) ? $0 : nil }
    self.earlier = earlier
  }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the scale.
  public mutating func take(_ key: Key) -> Bool {
    guard !key.isControl, !key.isAlt else { return false }
    let tenth = max(1, (range.upperBound - range.lowerBound) / 10)
    switch key.symbol {
    case .left, .down: move(-1)
    case .right, .up: move(1)
    case .pageUp: move(tenth)
    case .pageDown: move(-tenth)
    case .home: set(range.lowerBound)
    case .end: set(range.upperBound)
    case .backspace, .delete:
      guard value != nil else { return false }
      clear()
    case .character(let character):
      guard let digit = Digits.value(character) else { return false }
      type(digit)
    default: return false
    }
    return true
  }

  /// Takes the number away.
  public mutating func clear() {
    value = nil
    typed = nil
  }

  private mutating func set(_ number: Int) {
    value = min(max(range.lowerBound, number), range.upperBound)
    typed = nil
  }

  private mutating func move(_ step: Int) {
    let middle = range.lowerBound + (range.upperBound - range.lowerBound) / 2
    set(value.map { $0 + step } ?? middle)
  }

  /// A digit goes on with the number as long as that is no more than the scale has.
  private mutating func type(_ digit: Int) {
    let longer = (typed ?? 0) * 10 + digit
    let number = longer <= range.upperBound ? longer : digit
    typed = number
    if range.contains(number) { value = number }
  }
}
