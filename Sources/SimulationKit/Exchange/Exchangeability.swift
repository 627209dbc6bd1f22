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
    var script = Script(setup: setup, seed: seed, people: people)
    do throws(Crash) {
      try script.run(order, until: step)
    } catch {
      script.around.trace.add(.crashed(error.point))
    }
    return script.remains
  }
}

/// The run itself: one batch for what all say, then the console's verbs.
private struct Script {
  let setup: SessionSetup
  let seed: UInt64
  let people: Int
  var server: SimulatedServer
  var around: ServerSurroundings

  var console: Int { people }
  var stage: Int { people + 1 }

  init(setup: SessionSetup, seed: UInt64, people: Int) {
    self.setup = setup
    self.seed = seed
    self.people = people
    server = SimulatedServer(setup: setup, flaw: .none, seed: seed, now: 0)
    around = ServerSurroundings(dice: CrashDice(.calm, seed: seed))
  }

  mutating func run(_ order: [Int], until last: StepID?) throws(Crash) {
    try arrive()
    try say([.verb(.open)], from: console)
    for _ in 0..<setup.workshop.steps.count {
      guard let step = server.session.currentStep else { return }
      if step.kind.type.asksForAnswer { try answer(step, order) }
      if step.id == last { return }
      try say([.verb(.close)], from: console)
      try say([.verb(.reveal)], from: console)
      try moderate(step.id)
      try say([.verb(.next)], from: console)
      if server.session.currentStep?.id == step.id { break }
    }
    try say([.verb(.end)], from: console)
  }

  private mutating func arrive() throws(Crash) {
    for person in 0..<people {
      server.accept(person, from: .participant(person))
      let name = Canary.text(person, 0, "a")
      try say([hello(.participant), .join(code: "TULIP-42", name: name)], from: person)
    }
    server.accept(console, from: .facilitator)
    try say(
      [hello(.facilitator), .prove(publicKey: "", signature: ""), .attach(code: "TULIP-42")],
      from: console)
    server.accept(stage, from: .stage)
    try say([hello(.stage), .join(code: "TULIP-42", name: nil)], from: stage)
  }

  private func hello(_ role: Role) -> ClientMessage {
    .hello(ClientMessage.Hello(versions: 1...1, role: role, client: "sim/1"))
  }

  private mutating func say(_ messages: [ClientMessage], from peer: Int) throws(Crash) {
    hear(messages, from: peer)
    try turn()
  }

  private mutating func hear(_ messages: [ClientMessage], from peer: Int) {
    for message in messages {
      guard let line = try? ClientMessageCodec.encode(message) else { continue }
      server.receive(line, on: peer, &around)
    }
  }

  private mutating func turn() throws(Crash) {
    server.now += 1_000
    try server.turn(&around)
    around.outbox = []
  }

  private mutating func answer(_ step: Step, _ order: [Int]) throws(Crash) {
    let sizeClass = SizeClass.fitting(step)
    for person in 0..<people {
      var chance = Chance(seed, .exchange, number: order[person])
      let token = chance.token()
      let answer = answer(to: step, number: order[person], &chance)
      guard let envelope = try? EnvelopeCodec.seal(AnswerCodec.encode(answer), in: sizeClass)
      else { continue }
      let message = ClientMessage.AnswerMessage(
        step: step.id, token: token, sequence: 1, envelope: envelope)
      hear([.answer(message), .done(step: step.id, sequence: 1)], from: person)
    }
    try turn()
  }

  private func answer(to step: Step, number: Int, _ chance: inout Chance) -> Answer {
    if step.allowsPass, number % 5 == 4 { return .pass }
    let state = StepCard.State(
      phase: .open, deadline: nil, openedAt: SessionInstant(milliseconds: 0), takesPart: true,
      isFinished: false, isHeld: false)
    let card = StepCardMaker(
      step: step, number: 1, of: 1, state: state,
      texts: StepCardMaker.Texts(language: "", audience: nil, gateParagraph: ""),
      envelopeBytes: 256, isSigned: false
    ).card
    if case .gate = card.body { return Answer(.consent(1)) }
    let maker = AnswerMaker(body: card.body, canary: Canary.text(number, 1, "c"))
    return maker.answer(&chance, mayKeep: number % 2 == 0)
  }

  private mutating func moderate(_ step: StepID) throws(Crash) {
    let letters = (server.moderations[step]?.entries ?? []).map(\.line.letter)
    guard !letters.isEmpty else { return }
    if letters.count >= Moderation.leastBatch + 1 {
      try say([.moderate(.release(letters: Array(letters.dropLast())))], from: console)
    }
    try say([.moderate(.finish)], from: console)
  }

  var remains: Exchangeability.Remains {
    Exchangeability.Remains(
      facts: around.disk.facts, spoolRecords: around.disk.spools.mapValues(\.synced.count),
      told: lines { actor, _ in !actor.isParticipant },
      shown: lines { actor, kind in
        actor.isParticipant && kind != .acknowledged && kind != .admitted
      },
      record: KeptSteps(facts: around.disk.facts, setup: setup).record)
  }

  private func lines(_ isChosen: (Actor, ServerMessage.Kind) -> Bool) -> [[UInt8]] {
    around.trace.entries.compactMap { entry in
      guard case .left(_, let actor, let line) = entry.event,
        let message = try? ServerMessageCodec.decode(line), isChosen(actor, message.kind)
      else { return nil }
      return line
    }
  }
}
