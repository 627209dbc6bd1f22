public import WorkshopModel

/// Says who will see an answer, before it is given, from the numbers present (rules H3).
public enum AudienceSentence {
  /// One or more sentences for above the input; nil where nothing is asked.
  public static func text(
    _ terms: OpenTerms, for step: Step, language: String = "",
    in setting: AudienceSetting = AudienceSetting()
  ) -> String? {
    switch step.kind.type {
    case .talk, .breathe, .break: return nil
    default: break
    }
    if let sentences = together(terms, step, setting) { return sentences.joined(separator: " ") }
    let words = audience(terms, step, language, setting)
    guard setting.group != .everyone, isShown(terms) else {
      return (words + kept(terms, step)).joined(separator: " ")
    }
    return (setting.border + words + ["The transcript keeps nothing of it."])
      .joined(separator: " ")
  }

  /// What is answered together, in the words of its own type.
  private static func together(
    _ terms: OpenTerms, _ step: Step, _ setting: AudienceSetting
  ) -> [String]? {
    switch step.kind {
    case .match(let question) where terms.reveal == .mutual:
      setting.border + match(question, terms, setting)
    case .round(let work): setting.border + round(work, terms, setting)
    case .draft: setting.border + draft(step, setting)
    case .choice(let question) where question.isConsentTest:
      setting.border + ballot(terms, setting)
    case .gate(let gate) where gate.isClosingConsent: closingConsent
    default: nil
    }
  }

  /// Whether a view is made of the answers.
  private static func isShown(_ terms: OpenTerms) -> Bool {
    terms.reveal == .room || terms.reveal == .facilitator || terms.reveal == .signed
  }

  private static func audience(
    _ terms: OpenTerms, _ step: Step, _ language: String, _ setting: AudienceSetting
  ) -> [String] {
    if case .gate(let gate) = step.kind { return gateSentences(gate, terms) }
    if terms.isAllClear { return allClear(terms, step, language) }
    switch terms.reveal {
    case .room: return room(terms, step)
    case .facilitator: return facilitator(terms, step)
    case .onlySelf: return onlySelf(terms, step)
    case .pair: return ["Only the people in your pair read what you write to one another."]
    case .mutual: return ["Only what everyone shares is shown, to everyone alike."]
    case .signed: return ["Shown to \(setting.everyone) with your name, after you confirm."]
    case .never: return ["Nobody is shown what you do here."]
    }
  }

  private static func mixed(_ present: Int) -> String {
    switch present {
    case 8...: "Mixed with the others, shown after closing."
    case 5...7: "Mixed, and shown after closing; people who know you may guess."
    case 3...4: "Treat this as signed."
    case 2: "The other person will know."
    default: "Nobody else is here."
    }
  }

  private static func room(_ terms: OpenTerms, _ step: Step) -> [String] {
    var sentences = [mixed(terms.present), "Shown only if at least \(terms.k) answer."]
    if step.isSensitive { sentences.append("In words in place of numbers, or not at all.") }
    switch step.kind.type {
    case .text:
      sentences.append("The facilitator reads first; some lines may be kept back.")
    case .words where terms.facilitatorLooksFirst:
      sentences.append("The facilitator looks first, and reads words that only one person gave.")
    default:
      if terms.facilitatorLooksFirst { sentences.append("The facilitator looks first.") }
    }
    return sentences
  }

  private static func facilitator(_ terms: OpenTerms, _ step: Step) -> [String] {
    let seen =
      switch terms.present {
      case 8...: "Mixed with the others; only the facilitator sees it, after closing."
      case 5...7: "Mixed; only the facilitator sees it, after closing, and may guess."
      default: "Only the facilitator sees it, after closing. Treat this as signed."
      }
    var sentences = [
      seen,
      "That needs at least \(OpeningRules.leastForFacilitator) people here; "
        + "there are \(terms.present).",
    ]
    if step.isSensitive { sentences.append("In words in place of numbers, or not at all.") }
    if step.kind.type == .text {
      sentences.append(
        terms.room == .group
          ? "Lines may be shown to the room without names; some may be kept back."
          : "The facilitator may speak of themes and quotes nobody.")
    }
    return sentences
  }

  private static func allClear(
    _ terms: OpenTerms, _ step: Step, _ language: String
  ) -> [String] {
    guard case .choice(let question) = step.kind else { return [] }
    let options = question.allClear.filter { question.options.indices.contains($0 - 1) }
      .map { "\u{201C}\(question.options[$0 - 1].text(in: language))\u{201D}" }
      .joined(separator: " or ")
    var sentences = [
      "The facilitator learns one thing only: \u{201C}all clear\u{201D} if everybody chose "
        + "\(options), or passed; else \u{201C}not all clear\u{201D}."
    ]
    if terms.present == 2 {
      sentences.append("There are two of you, so one may work out the other.")
    }
    return sentences
  }

  private static func onlySelf(_ terms: OpenTerms, _ step: Step) -> [String] {
    let stays = "Shown to nobody: your answer stays on your own screen. Say aloud what you like."
    let least =
      switch step.reveal {
      case .room: OpeningRules.leastForRoom(step, k: step.k ?? OpeningRules.defaultK)
      case .facilitator: OpeningRules.leastForFacilitator(step)
      case .pair, .mutual, .signed, .onlySelf, .never: 0
      }
    guard terms.present < least else { return [stays] }
    return ["There are too few people here to mix your answer with.", stays]
  }

  private static func gateSentences(_ gate: GateTerms, _ terms: OpenTerms) -> [String] {
    guard gate.require == .all else { return ["Nobody is shown which path you choose."] }
    guard terms.room.isConstellation else {
      return ["Nobody is shown what you choose. Whoever declines leaves kindly."]
    }
    let shown =
      "Everyone is told only whether everyone is able to go on; one decline ends it for today."
    return terms.present == 2 ? [shown, "The other person will know."] : [shown]
  }

  /// What the transcript may keep.
  private static func kept(_ terms: OpenTerms, _ step: Step) -> [String] {
    guard terms.reveal == .room || terms.reveal == .facilitator, !terms.isAllClear else {
      return []
    }
    let type = step.kind.type
    if type == .gate || type == .feedback { return [] }
    let isText = type == .text || type == .words
    switch step.keep {
    case .ask: return ["The transcript leaves it out unless you tick \u{201C}may be kept\u{201D}."]
    case .lines: return ["What is shown to the room may be kept in the transcript."]
    case .counts where !isText && terms.reveal == .room:
      return ["The transcript keeps rounded shares, no numbers of people."]
    case .counts, .nothing, .adopted: return ["The transcript keeps nothing of it."]
    }
  }
}
