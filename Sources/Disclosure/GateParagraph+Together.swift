import WorkshopModel

extension GateParagraph {
  /// What is done together: matches, rounds, drafts, and steps for a circle's or a pair's eyes.
  static func together(_ settings: Settings) -> [String] {
    let steps = settings.workshop.steps
    let types = Set(steps.map(\.kind.type))
    var lines: [String] = []
    if types.contains(.match) { lines += match(settings) }
    if types.contains(.round) || types.contains(.draft) { lines.append(open(settings)) }
    if types.contains(.draft) {
      lines.append(
        "A drafted line is adopted if nobody objects and at least two say yes; how many is shown, "
          + "who objects is not. With few people that can be counted out.")
    }
    return lines + groups(settings)
  }

  private static func match(_ settings: Settings) -> [String] {
    let isLed = settings.workshop.leadership == .facilitator
    let alike = isLed ? "to everyone alike, the facilitator included" : "to everyone alike"
    var lines = [
      "Where wishes are compared, only what everyone shares is shown, \(alike). "
        + (settings.present == 2
          ? "There are two of you: what is missing tells each of you what the other did not say."
          : "People who compare notes can work out more.")
    ]
    let comparesInTwos = settings.workshop.steps.contains {
      if case .match(let question) = $0.kind { question.scope == .dyads } else { false }
    }
    if comparesInTwos {
      lines.append("Two who both name each other there are also shown what those two share.")
    }
    return lines
  }

  private static func open(_ settings: Settings) -> String {
    let hasNames = settings.workshop.namePolicy(in: settings.room) == .chosen
    return "Rounds and drafts are open: everyone hears or reads what you bring, as you bring it, "
      + (hasNames ? "with your name." : "without a name.")
  }

  private static func groups(_ settings: Settings) -> [String] {
    let shared = settings.workshop.steps.filter { $0.reveal != .facilitator }.map(\.addressee)
    var lines: [String] = []
    if settings.circles > 0, shared.contains(.circle) {
      lines.append(
        "Some steps are for your circle alone: nobody outside it is shown them, nor the facilitator."
      )
    }
    if shared.contains(.pair) {
      lines.append(
        "Some steps are for your pair alone: nobody else is shown them, nor the facilitator.")
    }
    return lines
  }

  /// What is asked and marked before words leave, and what may come back to their author.
  static func care(_ settings: Settings) -> [String] {
    let steps = settings.workshop.steps
    let asksForWords = steps.contains { step in
      switch step.kind {
      case .text, .words, .draft: true
      case .round(let work): work.mode == .typed
      default: false
      }
    }
    guard asksForWords else { return [] }
    let isRead = steps.contains {
      [.text, .words].contains($0.kind.type) && [.room, .facilitator].contains($0.reveal)
    }
    guard isRead, settings.workshop.leadership == .facilitator else {
      return [HonestWords.careCard]
    }
    return [HonestWords.careCard, HonestWords.careMark, HonestWords.mailbox]
  }
}
