/// A square grid with words at the ends of its axes, on which a person puts a point.
///
/// The arrows move the point (it begins in the middle). Two digits place it: across, then up; both
/// count from 1 at the left and at the bottom. Backspace takes it away. Enter is the screen's.
public struct MoodGrid: Widget, Hashable {
  /// A point; both numbers count from 1.
  public struct Spot: Hashable, Sendable {
    /// From the left.
    public var across: Int
    /// From the bottom.
    public var up: Int

    /// A point.
    public init(across: Int, up: Int) {
      self.across = across
      self.up = up
    }
  }

  /// The words at both ends of an axis.
  public struct Axis: Hashable, Sendable {
    /// At the left or at the bottom.
    public var low: String
    /// At the right or at the top.
    public var high: String

    /// The words at both ends.
    public init(low: String, high: String) {
      self.low = low
      self.high = high
    }
  }

  /// Points along each side, from 2 to 15.
  public let size: Int
  /// From left to right.
  public let across: Axis
  /// From bottom to top.
  public let up: Axis
  /// Where the person was earlier.
  public var earlier: Spot?
  /// The person's point; nil as long as there is none.
  public private(set) var spot: Spot?
  /// The first of two digits.
  private(set) var typedAcross: Int?

  /// A grid, with the point that was given before.
  public init(
    size: Int, across: Axis, up: Axis, spot: Spot? = nil, earlier: Spot? = nil
  ) {
    self.size = min(max(2, size), 15)
    self.across = across
    self.up = up
    self.earlier = earlier
    self.spot = spot.flatMap { isOnGrid($0) ? $0 : nil }
  }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the grid.
  public mutating func take(_ key: Key) -> Bool {
    guard !key.isControl, !key.isAlt else { return false }
    switch key.symbol {
    case .left: move(-1, 0)
    case .right: move(1, 0)
    case .up: move(0, 1)
    case .down: move(0, -1)
    case .backspace, .delete:
      guard spot != nil || typedAcross != nil else { return false }
      clear()
    case .character(let character):
      guard let digit = Digits.value(character) else { return false }
      type(digit)
    default: return false
    }
    return true
  }

  /// Takes the point away.
  public mutating func clear() {
    spot = nil
    typedAcross = nil
  }

  private func isOnGrid(_ spot: Spot) -> Bool {
    1...size ~= spot.across && 1...size ~= spot.up
  }

  private mutating func move(_ right: Int, _ upward: Int) {
    typedAcross = nil
    guard let old = spot else {
      spot = Spot(across: (size + 1) / 2, up: (size + 1) / 2)
      return
    }
    let moved = Spot(across: old.across + right, up: old.up + upward)
    if isOnGrid(moved) { spot = moved }
  }

  private mutating func type(_ digit: Int) {
    guard 1...size ~= digit else { return }
    if let first = typedAcross {
      spot = Spot(across: first, up: digit)
      typedAcross = nil
    } else {
      typedAcross = digit
    }
  }
}
