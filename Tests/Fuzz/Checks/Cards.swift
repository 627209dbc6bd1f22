import WorkshopModel
import WorkshopProtocol

/// What a server says to bring a client into a room and to each shape of step.
enum Cards {
  static func arrival(usesNames: Bool, isConstellation: Bool) -> [ServerMessage] {
    [
      .welcome(
        ServerMessage.Welcome(
          version: 1, suite: "open", server: "attune/0.1", challenge: "abc", heartbeatSeconds: 20)),
      .admitted(
        ServerMessage.Admission(
          role: .participant, title: "Soup", room: isConstellation ? .constellation : .group,
          isRehearsal: false, isLate: false, usesNames: usesNames, resumeToken: "t1",
          time: SessionInstant(milliseconds: 1_000), leadership: .facilitator, goals: ["To eat."],
          contentNotes: [], resources: ["Helpline 1"],
          promise: "The computer that hosts this session keeps no record of who sent it.")),
      .lobby(
        ServerMessage.Lobby(
          seats: 9, stages: 1, facilitatorPresent: true, isLocked: true, startsLateMinutes: 0)),
    ]
  }

  /// One of the shapes of steps, and a pair where it is one.
  static func step(_ number: Int) -> [ServerMessage] {
    guard let id = StepID("soup") else { return [] }
    let body = bodies[number % bodies.count]
    var card = StepCard(
      id: id, number: 4, of: 16, title: "Choosing", body: body,
      state: StepCard.State(
        phase: .open, deadline: SessionInstant(milliseconds: 60_000),
        openedAt: SessionInstant(milliseconds: 1_000), takesPart: true, isFinished: false,
        isHeld: false))
    card.ask = "Soup is ..."
    card.audience = "Mixed with the others; shown after closing."
    card.form = StepCard.AnswerForm(
      envelopeBytes: 8_192, lineBytes: LineSize.forStep(envelopeBytes: 8_192),
      allowsPass: number & 64 == 0, offersKeep: true, isSigned: number & 128 != 0)
    if case .round = body {
      var round = ServerMessage.Round(step: id, turn: 1, of: 3)
      (round.isYours, round.isTyped, round.mayTake) =
        (number & 16 == 0, number & 32 != 0, number & 16 != 0)
      return [.step(card), .round(round)]
    }
    if case .draft = body {
      let line = ServerMessage.Draft.Line(
        number: 1, text: "We each cook once.", by: "Ngozi", isAdopted: false, isYours: true)
      return [.step(card), .draft(ServerMessage.Draft(step: id, lines: [line]))]
    }
    guard case .pair = body else { return [.step(card)] }
    let paired = ServerMessage.Paired(
      step: id, role: "A", partners: ["Ngozi"], size: 2,
      startsAt: SessionInstant(milliseconds: 2_000))
    return [.step(card), .paired(paired)]
  }

  private static let soups = ["tomato", "noodle", "lentil", "mushroom"]

  private static let bodies: [StepCard.Body] = [
    .choice(options: soups, maxPicks: 1), .choice(options: soups, maxPicks: 3),
    .scale(range: -5...5, labels: [-5: "cold", 5: "hot"]),
    .grid(across: ["thin", "thick"], up: ["mild", "sharp"], size: 7), .rank(items: soups, top: 3),
    .statements(items: soups, labels: ["no", "maybe", "yes"]), .text(limit: 400),
    .words(count: 3, maxWords: 2),
    .feedback([
      .scale("I know how to pass.", range: 1...5, labels: [:]), .text("Unclear?", limit: 40),
    ]),
    .gate(
      StepCard.GateCard(
        options: ["Yes", "Quietly", "Not today"], lastDeclines: true,
        sitOut: [2: [StepID("soup")].compactMap(\.self)], legalNote: nil,
        paragraph: "Nobody can be found through an answer.")),
    .pair(
      StepCard.PairCard(
        turns: [StepCard.PairCard.Turn(who: .first, task: "Tell of a soup.", seconds: 90)],
        rotations: 1, solo: "Write of one.", allowsAvoid: true)),
    .match(items: soups, answers: ["yes", "maybe", "not now"], offersDyads: true),
    .round(StepCard.RoundCard(order: .offered, seconds: 30, isTyped: true)),
    .draft(
      StepCard.DraftCard(
        limit: 120, maxLines: 3, answers: ["yes", "fine", "change", "no"], reviewAfterDays: 30,
        hasExitClause: true)),
    .talk(cues: [StepCard.Cue(atSeconds: 10, say: "Taste it.")], showsResources: true),
    .breathe(Breathing(inhaleSeconds: 4, holdSeconds: 2, exhaleSeconds: 6, cycles: 5)),
    .reflect, .pause,
  ]
}
