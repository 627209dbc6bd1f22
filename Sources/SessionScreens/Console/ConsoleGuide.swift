import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// A sentence that helps to hold the present step, with the way to what it names.
struct ConsoleGuide: Hashable, Sendable {
  let phrase: FacilitateGuidePhrase
  /// As it is typed in line mode.
  let word: String
  /// The keys on the screen.
  let keys: String

  init(_ phrase: FacilitateGuidePhrase, _ word: String = "", keys: String = "") {
    (self.phrase, self.word, self.keys) = (phrase, word, keys)
  }

  /// The sentence; where keys are named, with those.
  func text(_ phrases: Phrasebook) -> String {
    phrases(phrase, ["key": .text(phrases.namesKeys ? keys : word)])
  }
}

extension ConsoleModel {
  /// What helps to hold the present step; nil where its keys say it all.
  var guide: ConsoleGuide? {
    guard isUnderWay, let card else { return nil }
    if card.type == .pair, isStepOpen { return ConsoleGuide(.pair, "callback", keys: "r c") }
    guard !isHelper else { return nil }
    if isLookingBack { return ConsoleGuide(.lookingBack, "next", keys: "n") }
    if staysOnOwnScreens { return ConsoleGuide(.ownScreens, "next", keys: "n") }
    guard isStepOpen else { return nil }
    if card.isBallot { return ConsoleGuide(.ballot, "close", keys: "c") }
    switch card.type {
    case .match: return ConsoleGuide(.match, "close", keys: "c")
    case .round where round?.isOver != true: return ConsoleGuide(.round, "turn", keys: "r n")
    case .draft: return draftGuide
    default: return nil
    }
  }

  private var draftGuide: ConsoleGuide {
    let open = draftLines.first { !$0.isAdopted }
    if let open { return ConsoleGuide(.draftOpen, "test \(open.number)", keys: "r d") }
    return draftLines.isEmpty
      ? ConsoleGuide(.draftEmpty) : ConsoleGuide(.draftDone, "close", keys: "c")
  }
}
