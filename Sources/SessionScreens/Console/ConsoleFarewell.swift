package import Phrasebook

/// What is said of a session's remains once it has ended.
package enum ConsoleFarewell {
  /// Its paragraphs; a line that begins with two blanks is a command.
  package static func paragraphs(
    _ keeping: ConsoleModel.Keeping?, _ phrases: Phrasebook
  ) -> [[String]] {
    typealias Phrase = ConsoleFarewellPhrase
    return switch keeping {
    case .nothing: [[phrases(Phrase.nothingKept)]]
    case nil: [[phrases(Phrase.kept)], [phrases(Phrase.atServer)]]
    case .stored(days: ...0, stateOption: _):
      [[phrases(Phrase.kept)], [phrases(Phrase.erasedSoon)]]
    case .stored(let days, let stateOption):
      [
        [phrases(Phrase.kept)],
        [phrases(Phrase.transcript), "  attune export -o transcript.md" + stateOption],
        [phrases(Phrase.erased, ["days": .number(days)])],
      ]
    }
  }
}
