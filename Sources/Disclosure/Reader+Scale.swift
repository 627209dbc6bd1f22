package import WorkshopModel

extension Reader {
  /// A histogram of at most seven bins, with median and quartiles on ordinary steps.
  func scaleView(_ answers: [Answer], _ question: ScaleQuestion) -> View {
    let numbers = answers.compactMap { answer -> Int? in
      guard case .number(let number) = answer.content else { return nil }
      return number
    }
    return scaleView(of: numbers, question).map(View.scale) ?? .notShown
  }

  /// The histogram of some numbers, or nil where it is not shown.
  func scaleView(of numbers: [Int], _ question: ScaleQuestion) -> ScaleView? {
    let ranges = ScaleBins.ranges(of: question.range)
    let counts = ranges.map { range in numbers.count { range.contains($0) } }
    return cells.tallies(counts, answers: numbers.count).map { tallies in
      ScaleView(
        bins: zip(ranges, tallies).map { ScaleView.Bin(range: $0, tally: $1) },
        middle: step.isSensitive ? nil : ScaleBins.middle(of: numbers),
        labels: question.labels.mapValues(words))
    }
  }
}

/// Bins and middle figures of a scale.
package enum ScaleBins {
  /// At most seven bins of one width (the last may be narrower), by the scale alone.
  package static func ranges(of range: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let width = max(1, (range.count + 6) / 7)
    return stride(from: range.lowerBound, through: range.upperBound, by: width).map {
      $0...min($0 + width - 1, range.upperBound)
    }
  }

  /// The median and the medians of the halves below and above it, in tenths.
  package static func middle(of numbers: [Int]) -> ScaleView.Middle? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let half = (sorted.count + 1) / 2
    return ScaleView.Middle(
      medianTenths: medianTenths(sorted[...]),
      lowerQuartileTenths: medianTenths(sorted.prefix(half)),
      upperQuartileTenths: medianTenths(sorted.suffix(half)))
  }

  private static func medianTenths(_ sorted: ArraySlice<Int>) -> Int {
    let upper = sorted[sorted.startIndex + sorted.count / 2]
    let lower = sorted[sorted.startIndex + (sorted.count - 1) / 2]
    return (upper + lower) * 5
  }
}
