import Anonymity
package import Facilitation
package import WorkshopModel
package import WorkshopProtocol

/// A simulated server whose people, console and stage say what a script says, one batch after the other.
package struct ScriptedRoom: Sendable {
  /// Somebody who is told things.
  package enum Listener: Hashable, Sendable {
    case person(Int)
    case console
    case stage
  }

  /// A message with the second at which it was told.
  package struct Told: Hashable, Sendable {
    /// Seconds since the session began.
    package let second: Int
    /// What was said.
    package let message: ServerMessage
  }

  package let setup: SessionSetup
  package let seed: UInt64
  package let people: Int
  /// The names by which people ask for a seat; whoever has none takes one of the simulation's own.
  package var names: [String] = []
  var server: SimulatedServer
  var around: ServerSurroundings

  /// A room that so many people will come to.
  package init(setup: SessionSetup, seed: UInt64, people: Int) {
    self.setup = setup
    self.seed = seed
    self.people = people
    server = SimulatedServer(setup: setup, flaw: .none, seed: seed, now: 0)
    around = ServerSurroundings(dice: CrashDice(.calm, seed: seed))
  }

  /// The connection of the console.
  package var consolePeer: Int { people }
  private var stagePeer: Int { people + 1 }

  /// The journal.
  package var facts: [Fact] { around.disk.facts }

  /// The step on everybody's screen.
  package var step: Step? { server.session.currentStep }

  /// The phase that it is in.
  package var phase: StepPhase? { server.session.currentPhase }

  /// Seconds since the session began.
  package var second: Int { Int(server.instant.milliseconds / 1000) }

  /// The language of the workshop's texts; empty for the file's first.
  package var language: String {
    get { server.language }
    set { server.language = newValue }
  }

  /// Support contacts in lines.
  package var contacts: [String] {
    get { server.contacts }
    set { server.contacts = newValue }
  }

  /// Everybody joins, the console is taken, a stage connects.
  package mutating func arrive() throws(Crash) {
    for person in 0..<people {
      server.accept(person, from: .participant(person))
      let own = names.indices.contains(person) ? names[person] : Canary.text(person, 0, "a")
      try say([hello(.participant), .join(code: "TULIP-42", name: own)], from: person)
    }
    server.accept(consolePeer, from: .facilitator)
    try say(
      [hello(.facilitator), .prove(publicKey: "", signature: ""), .attach(code: "TULIP-42")],
      from: consolePeer)
    server.accept(stagePeer, from: .stage)
    try say([hello(.stage), .join(code: "TULIP-42", name: nil)], from: stagePeer)
  }

  private func hello(_ role: Role) -> ClientMessage {
    .hello(ClientMessage.Hello(versions: 1...1, role: role, client: "sim/1"))
  }

  /// Seats somebody in a circle, as its own link does.
  package mutating func place(_ person: Int, in circle: Int) throws(Crash) {
    guard case .seat(let seat) = server.peers[person]?.place, let circle = CircleID(number: circle)
    else { return }
    try server.apply(.place(seat, circle), &around)
    try turn()
  }

  /// The facilitator's verbs, each in a batch of its own.
  package mutating func console(_ verbs: ConsoleVerb...) throws(Crash) {
    for verb in verbs { try say([.verb(verb)], from: consolePeer) }
  }

  /// Says something in a batch of its own.
  package mutating func say(_ messages: [ClientMessage], from peer: Int) throws(Crash) {
    hear(messages, from: peer)
    try turn()
  }

  /// Puts messages into the next batch.
  package mutating func hear(_ messages: [ClientMessage], from peer: Int) {
    for message in messages {
      guard let line = try? ClientMessageCodec.encode(message) else { continue }
      server.receive(line, on: peer, &around)
    }
  }

  /// Puts a sealed answer and its `done` into the next batch.
  mutating func hear(_ answer: Answer, to step: Step, _ token: AnswerToken, from peer: Int) {
    guard
      let envelope = try? EnvelopeCodec.seal(
        AnswerCodec.encode(answer), in: SizeClass.fitting(step))
    else { return }
    let message = ClientMessage.AnswerMessage(
      step: step.id, token: token, sequence: 1, envelope: envelope)
    hear([.answer(message), .done(step: step.id, sequence: 1)], from: peer)
  }

  /// Puts somebody's answer to a step into the next batch.
  package mutating func hear(_ answer: Answer, to step: Step, from person: Int) {
    var chance = Chance(seed, .exchange, number: person)
    hear(answer, to: step, chance.token(), from: person)
  }

  /// One batch, a second later.
  package mutating func turn() throws(Crash) {
    server.now += 1_000
    try batch()
  }

  /// Lets time go by, with a batch for every deadline on the way.
  package mutating func pass(seconds: Int) throws(Crash) {
    let end = server.now + Int64(seconds) * 1_000
    while server.now < end {
      server.now = min(max(server.wakesAt ?? end, server.now + 1), end)
      try batch()
    }
  }

  private mutating func batch() throws(Crash) {
    around.trace.now = server.now
    try server.turn(&around)
    around.outbox = []
  }

  /// The lines that left, for some actors and kinds.
  func lines(_ isChosen: (Actor, ServerMessage.Kind) -> Bool) -> [[UInt8]] {
    around.trace.entries.compactMap { entry in
      guard case .left(_, let actor, let line) = entry.event,
        let message = try? ServerMessageCodec.decode(line), isChosen(actor, message.kind)
      else { return nil }
      return line
    }
  }

  /// What somebody was told, in order.
  package func told(_ listener: Listener) -> [Told] {
    let actor: Actor =
      switch listener {
      case .person(let person): .participant(person)
      case .console: .facilitator
      case .stage: .stage
      }
    return around.trace.entries.compactMap { entry in
      guard case .left(_, actor, let line) = entry.event,
        let message = try? ServerMessageCodec.decode(line)
      else { return nil }
      return Told(second: Int(entry.time / 1000), message: message)
    }
  }

  /// The transcript's record, as if everyone had agreed to it.
  package var record: TranscriptRecord {
    KeptSteps(facts: facts, setup: setup, language: language).record
  }
}
