import Phrasebook
import WorkshopModel

/// The sentences above one step's input, in one language.
struct AudienceWords {
  let terms: OpenTerms
  let step: Step
  let language: String
  let setting: AudienceSetting
  private let phrases: Phrasebook

  init(terms: OpenTerms, step: Step, language: String, setting: AudienceSetting) {
    self.terms = terms
    self.step = step
    self.language = language
    self.setting = setting
    phrases = Phrasebook(tag: language)
  }

  /// All of them, in the order in which they are read.
  var sentences: [String] {
    if let together { return together }
    guard setting.group != .everyone, isShown else { return audience + kept }
    return border + audience + [say(HonestKeepPhrase.keptNothing)]
  }

  /// A sentence with its values.
  func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    phrases(phrase, values)
  }

  /// Those who are shown something, as the receivers in a sentence.
  var whom: PhraseValue {
    switch setting.group {
    case .everyone: .text(say(HonestKeepPhrase.toEveryone))
    case .circle: .text(say(HonestKeepPhrase.toCircle))
    case .pair: .text(say(HonestKeepPhrase.toPair))
    }
  }

  /// Says that nobody outside a group is shown anything; nothing where there is no group.
  var border: [String] {
    switch setting.group {
    case .everyone: []
    case .circle: [say(HonestKeepPhrase.circleAlone)]
    case .pair: [say(HonestKeepPhrase.pairAlone)]
    }
  }

  /// Whether a view is made of the answers.
  private var isShown: Bool {
    terms.reveal == .room || terms.reveal == .facilitator || terms.reveal == .signed
  }

  private var audience: [String] {
    if case .gate(let gate) = step.kind { return gateSentences(gate) }
    if terms.isAllClear { return allClear }
    switch terms.reveal {
    case .room: return room
    case .facilitator: return facilitator
    case .onlySelf: return onlySelf
    case .pair: return [say(HonestReachPhrase.pairReads)]
    case .mutual: return [say(HonestReachPhrase.sharedOnly)]
    case .signed: return [say(HonestReachPhrase.signed, ["whom": whom])]
    case .never: return [say(HonestReachPhrase.nobody)]
    }
  }
}

/// Answers that are mixed, or that one reader sees.
extension AudienceWords {
  private var mixed: HonestAudiencePhrase {
    switch terms.present {
    case 8...: .mixedMany
    case 5...7: .mixedSome
    case 3...4: .mixedFew
    case 2: .mixedTwo
    default: .mixedAlone
    }
  }

  private var room: [String] {
    var keys = [HonestAudiencePhrase.floor]
    if step.isSensitive { keys.append(.inWords) }
    switch step.kind.type {
    case .text: keys.append(.textFirst)
    case .words where terms.facilitatorLooksFirst: keys.append(.wordsFirst)
    default: if terms.facilitatorLooksFirst { keys.append(.looksFirst) }
    }
    return [say(mixed)] + keys.map { say($0, ["k": .number(terms.k)]) }
  }

  private var facilitator: [String] {
    let seen: HonestAudiencePhrase =
      switch terms.present {
      case 8...: .facilitatorMany
      case 5...7: .facilitatorSome
      default: .facilitatorFew
      }
    let numbers: [String: PhraseValue] = [
      "least": .number(OpeningRules.leastForFacilitator), "present": .number(terms.present),
    ]
    var sentences = [say(seen), say(HonestAudiencePhrase.facilitatorFloor, numbers)]
    if step.isSensitive { sentences.append(say(HonestAudiencePhrase.inWords)) }
    if step.kind.type == .text {
      sentences.append(
        say(terms.room == .group ? HonestReachPhrase.linesMayBeShown : .themesOnly))
    }
    return sentences
  }

  private var allClear: [String] {
    guard case .choice(let question) = step.kind else { return [] }
    let clear = question.allClear.filter { question.options.indices.contains($0 - 1) }
      .map { question.options[$0 - 1].text(in: language) }
      .map { say(HonestReachPhrase.quoted, ["text": .text($0)]) }
    let options = clear.dropFirst().reduce(clear.first ?? "") {
      say(HonestReachPhrase.or, ["one": .text($0), "other": .text($1)])
    }
    let only = say(HonestReachPhrase.allClear, ["options": .text(options)])
    return terms.present == 2 ? [only, say(HonestReachPhrase.twoCanTell)] : [only]
  }

  private var onlySelf: [String] {
    let stays = say(HonestReachPhrase.ownScreen)
    let least =
      switch step.reveal {
      case .room: OpeningRules.leastForRoom(step, k: step.k ?? OpeningRules.defaultK)
      case .facilitator: OpeningRules.leastForFacilitator(step)
      case .pair, .mutual, .signed, .onlySelf, .never: 0
      }
    return terms.present < least ? [say(HonestReachPhrase.tooFew), stays] : [stays]
  }

  private func gateSentences(_ gate: GateTerms) -> [String] {
    guard gate.require == .all else { return [say(HonestKeepPhrase.gatePath)] }
    guard terms.room.isConstellation else { return [say(HonestKeepPhrase.gateLeave)] }
    let shown = say(HonestKeepPhrase.gateTogether)
    return terms.present == 2 ? [shown, say(HonestAudiencePhrase.mixedTwo)] : [shown]
  }

  /// What the transcript may keep.
  private var kept: [String] {
    guard terms.reveal == .room || terms.reveal == .facilitator, !terms.isAllClear else {
      return []
    }
    let type = step.kind.type
    if type == .gate || type == .feedback { return [] }
    let isText = type == .text || type == .words
    switch step.keep {
    case .ask: return [say(HonestKeepPhrase.keptAsk)]
    case .lines: return [say(HonestKeepPhrase.keptLines)]
    case .counts where !isText && terms.reveal == .room: return [say(HonestKeepPhrase.keptShares)]
    case .counts, .nothing, .adopted: return [say(HonestKeepPhrase.keptNothing)]
    }
  }
}
