/// How many at which part of a scale, with the median and the spread around it.
public struct Histogram: Widget, Hashable {
  /// A part of the scale.
  public struct Bin: Hashable, Sendable {
    /// The whole numbers that it covers.
    public var range: ClosedRange<Int>
    /// How many: a number or words.
    public var tally: String
    /// The column's height.
    public var amount: BarAmount

    /// A part of the scale.
    public init(_ range: ClosedRange<Int>, _ tally: String, _ amount: BarAmount) {
      self.range = range
      self.tally = tally
      self.amount = amount
    }

    var label: String {
      range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
  }

  /// The median and the quartiles around it, in tenths of a point.
  public struct Middle: Hashable, Sendable {
    /// The median.
    public var median: Int
    /// The lower quartile.
    public var low: Int
    /// The upper quartile.
    public var high: Int

    /// The median and the quartiles around it, in tenths of a point.
    public init(median: Int, low: Int, high: Int) {
      self.median = median
      self.low = low
      self.high = high
    }
  }

  /// The words at both ends of the scale.
  public struct Ends: Hashable, Sendable {
    /// At the lower end; may be empty.
    public var low: String
    /// At the upper end; may be empty.
    public var high: String

    /// The words at both ends of the scale.
    public init(low: String = "", high: String = "") {
      self.low = low
      self.high = high
    }
  }

  /// The parts of the scale, lowest first.
  public var bins: [Bin]
  /// Median and quartiles; nil where they are not shown.
  public var middle: Middle?
  /// The words at the ends.
  public var ends: Ends

  /// A histogram.
  public init(_ bins: [Bin], middle: Middle? = nil, ends: Ends = Ends()) {
    self.bins = bins
    self.middle = middle
    self.ends = ends
  }
}
