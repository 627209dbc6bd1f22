import Anonymity
import Facilitation
import WorkshopModel
import WorkshopProtocol

/// A simulated server whose people, console and stage say what a script says, one batch after the other.
struct ScriptedRoom: Sendable {
  let setup: SessionSetup
  let seed: UInt64
  let people: Int
  var server: SimulatedServer
  var around: ServerSurroundings

  init(setup: SessionSetup, seed: UInt64, people: Int) {
    self.setup = setup
    self.seed = seed
    self.people = people
    server = SimulatedServer(setup: setup, flaw: .none, seed: seed, now: 0)
    around = ServerSurroundings(dice: CrashDice(.calm, seed: seed))
  }

  var consolePeer: Int { people }
  private var stagePeer: Int { people + 1 }

  /// The journal.
  var facts: [Fact] { around.disk.facts }

  /// Everybody joins, the console is taken, a stage connects.
  mutating func arrive() throws(Crash) {
    for person in 0..<people {
      server.accept(person, from: .participant(person))
      let name = Canary.text(person, 0, "a")
      try say([hello(.participant), .join(code: "TULIP-42", name: name)], from: person)
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

  /// The facilitator's verbs, each in a batch of its own.
  mutating func console(_ verbs: ConsoleVerb...) throws(Crash) {
    for verb in verbs { try say([.verb(verb)], from: consolePeer) }
  }

  mutating func say(_ messages: [ClientMessage], from peer: Int) throws(Crash) {
    hear(messages, from: peer)
    try turn()
  }

  /// Puts messages into the next batch.
  mutating func hear(_ messages: [ClientMessage], from peer: Int) {
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

  /// One batch, a second later.
  mutating func turn() throws(Crash) {
    server.now += 1_000
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
}
