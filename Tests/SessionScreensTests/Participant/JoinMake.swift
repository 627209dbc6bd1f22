import SessionScreens
import WorkshopModel
import WorkshopProtocol

/// Cards, admissions and messages for a participant's screen.
enum JoinMake {
  static let audience =
    "Mixed with the others, shown after closing. Shown only if at least 5 answer. "
    + "The transcript keeps rounded shares, no numbers of people."

  static func step(_ name: String = "soup") -> StepID {
    guard let id = StepID(name) else { preconditionFailure("a test names its steps well") }
    return id
  }

  static func form(
    pass: Bool = true, keep: Bool = false, signed: Bool = false
  ) -> StepCard.AnswerForm {
    StepCard.AnswerForm(
      envelopeBytes: 256, lineBytes: 1280, allowsPass: pass, offersKeep: keep, isSigned: signed)
  }

  static func card(
    _ body: StepCard.Body, id: String = "soup", form: StepCard.AnswerForm? = JoinMake.form(),
    phase: StepCard.Phase = .open
  ) -> StepCard {
    var card = StepCard(
      id: step(id), number: 4, of: 16, title: "Choosing soup", body: body,
      state: StepCard.State(
        phase: phase, deadline: nil, openedAt: instant(1000), takesPart: true, isFinished: false,
        isHeld: false))
    card.say = "Soup is older than plates. There is no right answer here."
    card.ask = "Soup is ..."
    card.form = form
    card.audience = form == nil ? nil : audience
    return card
  }

  static let choice = StepCard.Body.choice(
    options: ["a meal", "a starter", "a drink"], maxPicks: 1)
  static let text = StepCard.Body.text(limit: 240)

  static let pair = StepCard.Body.pair(
    StepCard.PairCard(
      turns: [
        StepCard.PairCard.Turn(who: .first, task: "Tell of a soup.", seconds: 90),
        StepCard.PairCard.Turn(who: .second, task: "Tell back what you heard.", seconds: 60),
      ], rotations: 1, solo: "Write of a soup.", allowsAvoid: true))

  static let gate = StepCard.Body.gate(
    StepCard.GateCard(
      options: ["Yes", "Quietly", "Not today"], lastDeclines: true, sitOut: [:], legalNote: nil,
      paragraph: "Nobody can find you through an answer."))

  /// Every type of step with a body of its own.
  static let bodies: [StepCard.Body] = [
    .talk(cues: [StepCard.Cue(atSeconds: 5, say: "And now the spoon.")], showsResources: true),
    .breathe(Breathing(inhaleSeconds: 4, holdSeconds: 0, exhaleSeconds: 6, cycles: 3)),
    gate, choice, .scale(range: 1...7, labels: [1: "cold", 7: "hot"]),
    .grid(across: ["bitter", "sweet"], up: ["thin", "thick"], size: 7),
    .rank(items: ["leek", "lentil", "pea", "beet"], top: 3),
    .statements(
      items: ["I cook.", "I wash up."], labels: ["agree", "in part", "disagree", "unsure"]),
    text, .words(count: 2, maxWords: 3),
    .match(
      items: ["cook together", "eat together"], answers: ["yes", "maybe", "not now"],
      offersDyads: true), pair,
    .round(StepCard.RoundCard(order: .shuffled, seconds: 60, isTyped: true)),
    .draft(
      StepCard.DraftCard(
        limit: 200, maxLines: 5, answers: ["yes", "can live with it", "not as it stands"],
        reviewAfterDays: 30, hasExitClause: true)), .reflect, .pause,
    .feedback([
      .scale("How was it?", range: 1...5, labels: [1: "heavy", 5: "light"]),
      .text("What would you keep?", limit: 100),
    ]),
  ]

  /// Those that are answered in one piece.
  static let answered = [2, 3, 4, 5, 6, 7, 8, 9, 10, 16].map { bodies[$0] }
  /// Those in which people write to each other.
  static let together = [11, 12, 13, 14].map { bodies[$0] }

  static func instant(_ milliseconds: Int64) -> SessionInstant {
    SessionInstant(milliseconds: milliseconds)
  }

  static func token(_ number: UInt64) -> AnswerToken { AnswerToken(high: 0, low: number) }

  /// A pair, whose turns begin in a second.
  static func paired(
    with partner: String = "Ben", at start: Int64 = 1000, pairing: Int? = nil
  ) -> ServerMessage {
    .paired(
      ServerMessage.Paired(
        step: step(), role: "A", partners: [partner], size: 2, startsAt: instant(start),
        pairing: pairing))
  }

  static func admission(
    names: Bool = false, leadership: Leadership = .facilitator, title: String = "An evening of soup"
  ) -> ServerMessage.Admission {
    ServerMessage.Admission(
      role: .participant, title: title, room: leadership == .member ? .constellation : .group,
      isRehearsal: true, isLate: false, usesNames: names, resumeToken: "t1", time: instant(1000),
      leadership: leadership, goals: ["A soup of your own"], contentNotes: ["Onions"],
      resources: ["Helpline 1"],
      promise: "The computer that hosts this session keeps no record of who sent it.", circle: nil)
  }

  static let welcome = ServerMessage.welcome(
    ServerMessage.Welcome(
      version: 1, suite: "open", server: "attune/0.1", challenge: "abc", heartbeatSeconds: 20))

  static let lobby = lobby(before: true)

  static func lobby(before pairs: Bool) -> ServerMessage {
    var lobby = ServerMessage.Lobby(
      seats: 7, stages: 1, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0,
      helpers: 1)
    lobby.expectsPairs = pairs
    return .lobby(lobby)
  }
}
