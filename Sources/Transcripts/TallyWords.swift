import WorkshopModel

/// Shares, bins and axes in words, the same in every format.
enum TallyWords {
  static let notShown = "Not shown."
  static let notKept = "Not kept."
  static let everyoneYes = "Everyone said yes"
  static let everyoneOpen = "Everyone is open to it"
  static let nothingYet = "nothing today"
  static let readers =
    "Who may read this, and when it is looked at again or destroyed, is for those who were there "
    + "to say."

  /// A share in words; a number of people is never written.
  static func share(_ tally: Tally) -> String {
    switch tally {
    case .share(let tenths):
      switch tenths {
      case ...0: "hardly anyone"
      case 10...: "all, or nearly all"
      default: "about \(tenths) in 10"
      }
    case .band(let band): band.rawValue
    case .count: notKept
    }
  }

  /// The length of a bar in tenths, where there is one.
  static func tenths(_ tally: Tally) -> Int? {
    guard case .share(let tenths) = tally else { return nil }
    return min(10, max(0, tenths))
  }

  /// The name of a bin with the words at its points.
  static func bin(_ range: ClosedRange<Int>, _ labels: [Int: String]) -> String {
    let numbers =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    let words = range.compactMap { labels[$0] }
    return words.isEmpty ? numbers : "\(numbers) (\(words.joined(separator: "; ")))"
  }

  /// Median and quartiles in words.
  static func middle(_ middle: ScaleView.Middle) -> String {
    "The middle answer is \(decimal(middle.medianTenths)); half of the answers lie from "
      + "\(decimal(middle.lowerQuartileTenths)) to \(decimal(middle.upperQuartileTenths))."
  }

  /// The names of upper left, upper right, lower left and lower right.
  static func quadrants(across: [String], up: [String]) -> [String] {
    guard across.count == 2, up.count == 2 else {
      return ["upper left", "upper right", "lower left", "lower right"]
    }
    return [1, 0].flatMap { row in across.map { "\(up[row]), \($0)" } }
  }

  /// Tenths as a number with at most one decimal.
  static func decimal(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    let size = abs(tenths)
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }

  /// One line of text: control characters and line breaks become spaces.
  static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.unicodeScalars.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
