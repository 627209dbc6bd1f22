import Phrasebook
import WorkshopModel

/// What is answered together, in the words of its own type.
extension AudienceWords {
  /// More people than these do not speak in one round; they write.
  private static let mostSpeakers = 12

  /// The sentences of a step that is answered together; nil for others.
  var together: [String]? {
    switch step.kind {
    case .match(let question) where terms.reveal == .mutual: border + match(question)
    case .round(let work): border + round(work)
    case .draft: border + draft
    case .choice(let question) where question.isConsentTest: border + ballot
    case .gate(let gate) where gate.isClosingConsent: [say(HonestOpenPhrase.closingConsent)]
    default: nil
    }
  }

  /// Rules V8: what is shown, and what people may infer from it.
  private func match(_ question: MatchQuestion) -> [String] {
    let isTwo = terms.present == 2
    var sentences = [
      say(
        isTwo ? HonestSharedPhrase.matchListsTwo : .matchLists,
        ["whom": whom, "present": .number(terms.present)]),
      say(isTwo ? HonestSharedPhrase.matchTwo : .matchMany),
    ]
    if question.scope == .dyads { sentences.append(say(HonestSharedPhrase.matchDyads)) }
    sentences.append(say(HonestSharedPhrase.matchPass))
    if question.once { sentences.append(say(HonestSharedPhrase.matchOnce)) }
    return sentences
  }

  /// A round is speech, or as open as speech.
  private func round(_ work: RoundWork) -> [String] {
    let isTyped = setting.isTyped ?? (work.mode == .typed || terms.present > Self.mostSpeakers)
    let last = [say(HonestOpenPhrase.roundPass), say(HonestKeepPhrase.keptNothing)]
    guard !isTyped else {
      let line: HonestOpenPhrase = setting.hasNames ? .roundTyped : .roundTypedNameless
      return [say(line, ["whom": whom])] + last
    }
    let heard: HonestOpenPhrase =
      switch setting.group {
      case .everyone: .roundSpoken
      case .circle: .roundSpokenInCircle
      case .pair: .roundSpokenInPair
      }
    return [say(heard)] + (setting.hasNames ? [say(HonestOpenPhrase.roundTurns)] : []) + last
  }

  /// Lines are open from the moment at which they are proposed.
  private var draft: [String] {
    let line: HonestOpenPhrase = setting.hasNames ? .draft : .draftNameless
    return [
      say(line, ["whom": whom]), say(HonestOpenPhrase.draftAdopted),
      say(step.keep == .adopted ? HonestKeepPhrase.keptAdopted : .keptNothing),
    ]
  }

  /// A consent test shows how many, and nobody who.
  private var ballot: [String] {
    let shown = say(HonestOpenPhrase.ballot, ["whom": whom])
    if terms.present == 2 { return [shown, say(HonestAudiencePhrase.mixedTwo)] }
    return terms.present <= 4 ? [shown, say(HonestOpenPhrase.ballotFew)] : [shown]
  }
}
