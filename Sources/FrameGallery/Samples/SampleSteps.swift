import WorkshopModel
import WorkshopProtocol

/// A step of every type, in the words of a workshop.
enum SampleSteps {
  /// The card of a type as it opens; consoles also get the facilitator's note.
  static func card(_ type: StepType, forConsole: Bool = false) -> StepCard {
    let words = SampleWords.of(type)
    let index = StepType.allCases.firstIndex(of: type) ?? 0
    var card = StepCard(
      id: SampleRoom.step(words.id), number: index + 1, of: StepType.allCases.count,
      title: words.title, body: body(type), state: state(type, forConsole: forConsole))
    (card.say, card.ask) = (words.say, words.ask)
    card.minutes = words.minutes
    card.time = type == .breathe ? .hard : .soft
    if type == .breathe { card.instead = "Feel both feet and listen for the farthest sound." }
    if type.asksForAnswer { card.form = form(type) }
    card.audience = audience(type)
    if forConsole { card.note = "Describe the picture, never the outlier." }
    return card
  }

  private static func state(_ type: StepType, forConsole: Bool) -> StepCard.State {
    let hasClock = ![.talk, .gate, .reflect, .round, .draft].contains(type)
    return StepCard.State(
      phase: .open,
      deadline: hasClock ? SampleRoom.instant(SampleRoom.now + 95_000) : nil,
      openedAt: SampleRoom.instant(SampleRoom.opened), takesPart: !forConsole, isFinished: false,
      isHeld: false)
  }

  private static func form(_ type: StepType) -> StepCard.AnswerForm {
    StepCard.AnswerForm(
      envelopeBytes: 1024, lineBytes: 2048, allowsPass: type != .gate,
      offersKeep: type == .text, isSigned: false)
  }

  private static func audience(_ type: StepType) -> String? {
    switch type {
    case .talk, .breathe, .break: nil
    case .gate: "The facilitator sees whether everybody is ready, and no names."
    case .match: "Only what everyone shares is shown, to everyone alike."
    case .pair: "Only the people in your pair read what you write to one another."
    case .round: "Spoken in the room; the program keeps nothing of it."
    case .draft: "Lines are shown to everybody with the name of whoever proposed them."
    case .reflect: "Nobody is shown what you do here."
    case .text, .feedback: "Mixed with the others; only the facilitator sees it, after closing."
    default: SampleRoom.audience
    }
  }

  static func body(_ type: StepType) -> StepCard.Body {
    switch type {
    case .talk:
      .talk(
        cues: [
          StepCard.Cue(atSeconds: 10, say: "Me: what is my body doing, what do I want?"),
          StepCard.Cue(atSeconds: 20, say: "You: what might you be protecting?"),
          StepCard.Cue(atSeconds: 60, say: "Between: what would a camera have recorded?"),
        ], showsResources: false)
    case .breathe: .breathe(Breathing(inhaleSeconds: 4, exhaleSeconds: 6, cycles: 9))
    case .gate: .gate(gate)
    case .choice: .choice(options: SampleWords.replies, maxPicks: 1)
    case .scale: .scale(range: 0...10, labels: [0: "none of it", 5: "about half", 10: "all of it"])
    case .grid:
      .grid(across: ["unpleasant", "pleasant"], up: ["low energy", "high energy"], size: 7)
    case .rank: .rank(items: SampleWords.needs, top: 3)
    case .statements:
      .statements(items: SampleWords.habits, labels: ["rarely", "sometimes", "often"])
    case .text: .text(limit: 280)
    case .words: .words(count: 2, maxWords: 5)
    case .match:
      .match(items: SampleWords.wishes, answers: ["yes", "maybe", "not now"], offersDyads: false)
    default: activity(type)
    }
  }

  private static func activity(_ type: StepType) -> StepCard.Body {
    switch type {
    case .pair: .pair(pair)
    case .round: .round(StepCard.RoundCard(order: .shuffled, seconds: 30, isTyped: false))
    case .draft:
      .draft(
        StepCard.DraftCard(
          limit: 220, maxLines: 3, answers: SampleWords.ballot, reviewAfterDays: 30,
          hasExitClause: true))
    case .break: .pause
    case .feedback:
      .feedback([
        .scale("I practised something I can use.", range: 1...5, labels: [1: "no", 5: "yes"]),
        .scale("I felt free to pass.", range: 1...5, labels: [1: "no", 5: "yes"]),
        .text("What should we do differently?", limit: 280),
      ])
    default: .reflect
    }
  }

  private static let gate = StepCard.GateCard(
    options: ["Yes", "Yes, mostly listening", "Not today"], lastDeclines: true, sitOut: [:],
    legalNote: "Your facilitator must report a danger to a child; nothing else is passed on.",
    paragraph: SampleWords.terms)

  static let pair = StepCard.PairCard(
    turns: [
      StepCard.PairCard.Turn(
        who: .first, task: "say your one clear thing and a little about it", seconds: 120),
      StepCard.PairCard.Turn(
        who: .second, task: "guess what matters most to A, then ask if that is it", seconds: 75),
      StepCard.PairCard.Turn(
        who: .both, task: "each name one thing the other did that helped", seconds: 90),
    ], rotations: 1, solo: "Read your message as if it had been sent to you.", allowsAvoid: true)
}
