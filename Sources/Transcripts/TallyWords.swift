internal import Phrasebook
import WorkshopModel

/// Shares, bins and axes in words, the same in every format.
struct TallyWords {
  let phrases: Phrasebook

  /// The words of a record's session.
  init(_ header: TranscriptRecord.Header) { phrases = Phrasebook(tag: header.language) }

  /// The words of a language.
  init(_ phrases: Phrasebook) { self.phrases = phrases }

  /// A sentence with its values in their places.
  func callAsFunction(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    phrases(phrase, values)
  }

  /// A label and what it names.
  func labelled(_ label: TranscriptPhrase, _ text: String) -> String {
    phrases(TranscriptPhrase.labelled, ["label": .text(phrases(label)), "text": .text(text)])
  }

  /// A share in words; a number of people is never written.
  func share(_ tally: Tally) -> String {
    switch tally {
    case .share(let tenths):
      switch tenths {
      case ...0: phrases(TranscriptViewPhrase.hardlyAnyone)
      case 10...: phrases(TranscriptViewPhrase.nearlyAll)
      default: phrases(TranscriptViewPhrase.tenths, ["tenths": .number(tenths)])
      }
    case .band(let band): phrases(Self.phrase(of: band))
    case .count: phrases(TranscriptViewPhrase.notKept)
    }
  }

  private static func phrase(of band: Tally.Band) -> TallyPhrase {
    switch band {
    case .fewOrNone: .fewOrNone
    case .aFew: .aFew
    case .some: .some
    case .many: .many
    case .most: .most
    }
  }

  /// The length of a bar in tenths, where there is one.
  static func tenths(_ tally: Tally) -> Int? {
    guard case .share(let tenths) = tally else { return nil }
    return min(10, max(0, tenths))
  }

  /// The name of a bin with the words at its points.
  func bin(_ range: ClosedRange<Int>, _ labels: [Int: String]) -> String {
    let numbers =
      range.count == 1
      ? "\(range.lowerBound)" : axis(["\(range.lowerBound)", "\(range.upperBound)"])
    let words = range.compactMap { labels[$0] }
    return words.isEmpty ? numbers : "\(numbers) (\(words.joined(separator: "; ")))"
  }

  /// From one end to the other.
  func axis(_ ends: [String]) -> String {
    guard ends.count == 2 else { return ends.joined(separator: ", ") }
    return phrases(ViewPhrase.range, ["low": .text(ends[0]), "high": .text(ends[1])])
  }

  /// What lies at the ends of a map.
  func axes(_ map: Block.GridMap) -> String {
    phrases(
      TranscriptViewPhrase.axes, ["across": .text(axis(map.across)), "up": .text(axis(map.up))])
  }

  /// Median and quartiles in words.
  func middle(_ middle: ScaleView.Middle) -> String {
    phrases(
      TranscriptViewPhrase.middle,
      [
        "median": .text(phrases.decimal(tenths: middle.medianTenths)),
        "low": .text(phrases.decimal(tenths: middle.lowerQuartileTenths)),
        "high": .text(phrases.decimal(tenths: middle.upperQuartileTenths)),
      ])
  }

  /// The names of upper left, upper right, lower left and lower right.
  func quadrants(across: [String], up: [String]) -> [String] {
    guard across.count == 2, up.count == 2 else {
      return [
        TranscriptViewPhrase.upperLeft, .upperRight, .lowerLeft, .lowerRight,
      ].map { phrases($0) }
    }
    return [1, 0].flatMap { row in across.map { "\(up[row]), \($0)" } }
  }

  /// Tenths as a number with at most one decimal, for other programs to read.
  static func decimal(_ tenths: Int) -> String { Phrasebook().decimal(tenths: tenths) }

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
