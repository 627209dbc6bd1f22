import WorkshopModel
import WorkshopProtocol

/// Rounds, drafts and pairs of the sample evening.
enum SampleTogether {
  /// A turn of the spoken round.
  static func round(speaker: String?, isYours: Bool = false) -> ServerMessage {
    var round = ServerMessage.Round(step: SampleSteps.card(.round).id, turn: 3, of: 12)
    round.speaker = speaker
    round.isYours = isYours
    round.endsAt = SampleRoom.instant(SampleRoom.now + 20_000)
    return .round(round)
  }

  private static let lines = [
    line(
      1, "For the next month we each send one word when plans change. We may drop it by saying so.",
      by: "Ben", isAdopted: true),
    line(2, "We each keep one evening a week free of plans.", by: "Aisha"),
  ]

  private static func line(
    _ number: Int, _ text: String, by: String, isAdopted: Bool = false
  ) -> ServerMessage.Draft.Line {
    ServerMessage.Draft.Line(
      number: number, text: text, by: by, isAdopted: isAdopted, isYours: false)
  }

  /// Two lines, of which one is adopted.
  static let draft = ServerMessage.draft(
    ServerMessage.Draft(step: SampleSteps.card(.draft).id, lines: lines))

  /// The consent test of the second line.
  static func ballot(role: WorkshopProtocol.Role) -> [ServerMessage] {
    var card = SampleSteps.card(.choice, forConsole: role != .participant)
    card.id = SampleRoom.step("test-2")
    card.title = "Testing line 2"
    card.ask = lines[1].text
    card.body = .choice(options: SampleWords.ballot, maxPicks: 1)
    card.isBallot = true
    card.audience = "Shown as two numbers, and only once everybody has answered or passed."
    return [.step(SampleSteps.card(.draft, forConsole: role != .participant)), draft, .step(card)]
  }

  /// A turn that goes to one person.
  static let assigned: [ServerMessage] = {
    var card = SampleSteps.card(.round)
    card.body = .round(StepCard.RoundCard(order: .assigned, seconds: 30, isTyped: false))
    var round = ServerMessage.Round(step: card.id, turn: 2, of: 12)
    (round.speaker, round.toward) = ("Aisha", "Chloe")
    return [.step(card), .round(round)]
  }()

  /// A round whose turns are typed.
  static let typed: [ServerMessage] = {
    var card = SampleSteps.card(.round)
    card.body = .round(StepCard.RoundCard(order: .offered, seconds: 30, isTyped: true))
    var round = ServerMessage.Round(step: card.id, turn: 3, of: 12)
    round.isTyped = true
    let said = ["I noticed how fast I answer.", "I noticed that I listened with my shoulders."]
    return [.step(card)]
      + zip(["Ben", "Eun-ji"], said).map { .roundLine(step: card.id, from: $0, text: $1) }
      + [.round(round)]
  }()

  /// A pair that has just been formed.
  static func paired(role: String = "A") -> ServerMessage {
    .paired(
      ServerMessage.Paired(
        step: SampleSteps.card(.pair).id, role: role, partners: ["Ben"], size: 2,
        startsAt: SampleRoom.instant(SampleRoom.now - 20_000)))
  }

  /// What a partner wrote.
  static let answer = ServerMessage.pairLine(
    from: "Ben", text: "What I am hearing is that you like to be asked. Is that it?")

  /// A turn that may be taken.
  static let free: [ServerMessage] = changed { round in round.mayTake = true }

  /// One's own turn, to be typed.
  static let ownTyped: [ServerMessage] = changed { round in
    (round.isYours, round.isTyped, round.speaker) = (true, true, "Chloe")
  }

  /// A round in which everybody has had a turn.
  static let over: [ServerMessage] = changed { round in round.isOver = true }

  private static func changed(_ change: (inout ServerMessage.Round) -> Void) -> [ServerMessage] {
    var card = SampleSteps.card(.round)
    card.body = .round(StepCard.RoundCard(order: .offered, seconds: 30, isTyped: true))
    var round = ServerMessage.Round(step: card.id, turn: 4, of: 12)
    change(&round)
    return [.step(card), .round(round)]
  }

  /// A room that its members lead, in which one keeps the time oneself.
  static let memberLed: [ServerMessage] = {
    let admission = ServerMessage.Admission(
      role: .participant, title: "The Ten-Minute Check-in", room: .constellation,
      isRehearsal: false, isLate: false, usesNames: true, resumeToken: "token",
      time: SampleRoom.instant(SampleRoom.now), leadership: .member, goals: [], contentNotes: [],
      resources: [], promise: SampleRoom.promise)
    return [
      SampleRoom.welcome(), .admitted(admission), .lobby(SampleRoom.lobby),
      .plan(SampleRoom.plan(at: .choice)),
      .keeper(ServerMessage.Keeper(name: "Chloe", isYou: true, isKept: true)),
      .step(SampleSteps.card(.choice)),
    ]
  }()
}
