package import WorkshopModel

/// Which numbers of people share a word, given how many are present (rules V2).
///
/// The edges depend on the number present alone, which everybody knows, never on the answers.
/// None to three people always share the lowest word, so that two people who compare notes
/// cannot rule out a third.
package struct BandScale: Sendable {
  private let steps: [(band: Tally.Band, upTo: Int)]

  /// The words for a room of so many.
  package init(present: Int) {
    let all = max(present, 4)
    steps =
      switch all {
      case ..<20: [(.fewOrNone, 3), (.many, all)]
      case 20..<40: [(.fewOrNone, 3), (.some, all / 4), (.many, all / 2), (.most, all)]
      default:
        [
          (.fewOrNone, max(3, all / 10)), (.aFew, all / 4), (.some, all * 2 / 5),
          (.many, all / 2), (.most, all),
        ]
      }
  }

  /// The word for so many people.
  package func band(_ count: Int) -> Tally.Band {
    (steps.first { count <= $0.upTo } ?? steps.last)?.band ?? .fewOrNone
  }

  /// The numbers that share the word of so many people.
  package func range(_ count: Int) -> ClosedRange<Int> {
    var lowest = 0
    for step in steps {
      if count <= step.upTo { return lowest...step.upTo }
      lowest = step.upTo + 1
    }
    return count...count
  }
}
