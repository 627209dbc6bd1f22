import Anonymity
import Disclosure
public import Facilitation
public import WorkshopModel
import WorkshopProtocol

/// Runs a whole workshop by a fixed script in which people can change their answers among themselves.
///
/// Whoever gives which answer, the same must remain: what was told, what was kept, what is exported.
public struct Exchangeability: Sendable {
  /// What is left of a run.
  public struct Remains: Hashable, Sendable {
    /// The journal.
    public let facts: [Fact]
    /// Records in each spool that still exists, as somebody without its key sees them.
    public let spoolRecords: [StepID: Int]
    /// Lines that the console and the stage were told.
    public let told: [[UInt8]]
    /// Views and lines that participants were told, receipts left out.
    public let shown: [[UInt8]]
    /// The transcript's record.
    public let record: TranscriptRecord
  }

  private let setup: SessionSetup
  private let seed: UInt64
  private let people: Int

  /// A script for so many people.
  public init(workshop: Workshop, people: Int, seed: UInt64) {
    let room = workshop.rooms.first ?? .group
    setup = SessionSetup(workshop: workshop, room: room, isRehearsal: true)
    self.seed = seed
    self.people = people
  }

  /// Runs with person `n` giving answer `order[n]` in every step.
  ///
  /// - Parameters:
  ///   - order: A permutation of the people.
  ///   - step: Where the server is killed once all have answered; nil to run to the end.
  /// - Returns: What is left.
  public func remains(giving order: [Int], killedIn step: StepID? = nil) -> Remains {
    var script = Script(room: ScriptedRoom(setup: setup, seed: seed, people: people))
    do throws(Crash) {
      try script.run(order, until: step)
    } catch {
      script.room.around.trace.add(.crashed(error.point))
    }
    return script.remains
  }
}

/// The run itself: one batch for what all say, then the console's verbs.
private struct Script {
  var room: ScriptedRoom

  mutating func run(_ order: [Int], until last: StepID?) throws(Crash) {
    try room.arrive()
    try room.console(.open)
    for _ in 0..<room.setup.workshop.steps.count {
      guard let step = room.server.session.currentStep else { return }
      if step.kind.type.asksForAnswer { try answer(step, order) }
      if step.id == last { return }
      try room.console(.close, .reveal)
      try moderate(step.id)
      try room.console(.next)
      if room.server.session.currentStep?.id == step.id { break }
    }
    try room.console(.endNow)
  }

  private mutating func answer(_ step: Step, _ order: [Int]) throws(Crash) {
    for person in 0..<room.people {
      var chance = Chance(room.seed, .exchange, number: order[person])
      let token = chance.token()
      room.hear(answer(to: step, number: order[person], &chance), to: step, token, from: person)
    }
    try room.turn()
  }

  private func answer(to step: Step, number: Int, _ chance: inout Chance) -> Answer {
    if step.allowsPass, number % 5 == 4 { return .pass }
    let state = StepCard.State(
      phase: .open, deadline: nil, openedAt: SessionInstant(milliseconds: 0), takesPart: true,
      isFinished: false, isHeld: false)
    let card = StepCardMaker(
      step: step, number: 1, of: 1, state: state,
      texts: StepCardMaker.Texts(language: "", audience: nil, gateParagraph: ""),
      envelopeBytes: 256, reveal: step.reveal
    ).card
    if case .gate = card.body { return Answer(.consent(1)) }
    let maker = AnswerMaker(body: card.body, canary: Canary.text(number, 1, "c"))
    return maker.answer(&chance, mayKeep: number % 2 == 0)
  }

  private mutating func moderate(_ step: StepID) throws(Crash) {
    let letters = (room.server.moderations[step]?.entries ?? []).map(\.line.letter)
    guard !letters.isEmpty else { return }
    if letters.count >= Moderation.leastBatch + 1 {
      try room.say(
        [.moderate(.release(letters: Array(letters.dropLast())))], from: room.consolePeer)
    }
    try room.say([.moderate(.finish)], from: room.consolePeer)
  }

  var remains: Exchangeability.Remains {
    Exchangeability.Remains(
      facts: room.facts, spoolRecords: room.around.disk.spools.mapValues(\.synced.count),
      told: room.lines { actor, _ in !actor.isParticipant },
      shown: room.lines { actor, kind in
        actor.isParticipant && kind != .acknowledged && kind != .admitted
      },
      record: KeptSteps(facts: room.facts, setup: room.setup).record)
  }
}
