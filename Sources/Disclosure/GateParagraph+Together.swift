import Phrasebook
import WorkshopModel

extension GateParagraph {
  /// What is done together: matches, rounds, drafts, and steps for a circle's or a pair's eyes.
  static func together(_ settings: Settings) -> [String] {
    let steps = settings.workshop.steps
    let types = Set(steps.map(\.kind.type))
    var lines: [String] = []
    if types.contains(.match) { lines += match(settings) }
    if types.contains(.round) || types.contains(.draft) { lines.append(open(settings)) }
    if types.contains(.draft) { lines.append(settings.say(GateReachPhrase.draft)) }
    return lines + groups(settings)
  }

  private static func match(_ settings: Settings) -> [String] {
    let isLed = settings.workshop.leadership == .facilitator
    let shown = settings.say(isLed ? GateMatchPhrase.led : .memberLed)
    let inferred = settings.say(settings.present == 2 ? GateMatchPhrase.two : .many)
    let comparesInTwos = settings.workshop.steps.contains {
      if case .match(let question) = $0.kind { question.scope == .dyads } else { false }
    }
    return [shown + " " + inferred] + (comparesInTwos ? [settings.say(GateMatchPhrase.dyads)] : [])
  }

  private static func open(_ settings: Settings) -> String {
    let hasNames = settings.workshop.usesNames(in: settings.room)
    return settings.say(hasNames ? GateReachPhrase.open : .openNameless)
  }

  private static func groups(_ settings: Settings) -> [String] {
    let shared = settings.workshop.steps.filter { $0.reveal != .facilitator }.map(\.addressee)
    var lines: [String] = []
    if settings.circles > 0, shared.contains(.circle) {
      lines.append(settings.say(GateReachPhrase.circleSteps))
    }
    if shared.contains(.pair) { lines.append(settings.say(GateReachPhrase.pairSteps)) }
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
    let isMarked = isRead && settings.workshop.leadership == .facilitator
    let keys: [HonestCarePhrase] = isMarked ? [.careCard, .careMark, .mailbox] : [.careCard]
    return keys.map { settings.say($0) }
  }
}
