import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SimulatedWorld {
  private var now: Int64 { around.trace.now }

  mutating func happen(_ event: Happening) {
    switch event {
    case .arrival(let connection, let end): arrive(connection, end)
    case .wake(let actor, let ticket): wake(actor, ticket)
    case .connect(let actor): connect(actor)
    case .turn: turn()
    case .timer(let due): if isUp, server.wakesAt == due { scheduleTurn(after: 0) }
    case .crash: strike()
    case .restart: restart()
    case .cut: cut()
    }
  }

  // The network.

  private mutating func connect(_ actor: Actor) {
    guard connectionOf[actor] == nil, !isOver(actor) else { return }
    guard isUp else { return queue.add(.connect(actor), at: now + Int64(chance.of(200...4_000))) }
    let connection = network.connect(actor)
    counts.connections += 1
    connectionOf[actor] = connection
    framings[connection] = LineFraming()
    server.accept(connection, from: actor)
    around.trace.add(.connected(connection, actor))
    ask(actor) { $0.connected(&$1) }
  }

  private func isOver(_ actor: Actor) -> Bool {
    switch actor {
    case .participant(let number): clients[number].isOver
    case .facilitator: facilitator.outcome != nil
    case .stage: stage.outcome != nil
    }
  }

  private mutating func arrive(_ connection: Int, _ end: NetworkEnd) {
    let arrival = network.arrive(connection, end)
    if let next = arrival.next { queue.add(.arrival(connection, end), at: now + next) }
    if end == .server {
      guard isUp else { return }
      if !arrival.bytes.isEmpty { server.receive(arrival.bytes, on: connection, &around) }
      if arrival.isOver { server.disconnected(connection) }
      return scheduleTurn(after: Int64(chance.of(0...20)))
    }
    let actor = network.actor(of: connection)
    guard connectionOf[actor] == connection else { return }
    for line in framings[connection]?.take(arrival.bytes) ?? [] { tell(line, connection, actor) }
    if arrival.isOver, connectionOf[actor] == connection { drop(actor, connection) }
  }

  private mutating func tell(_ line: [UInt8], _ connection: Int, _ actor: Actor) {
    guard let message = reading.message(in: line) else {
      return around.trace.add(.stuck("a client could not read a line of the server"))
    }
    around.trace.add(.told(connection, actor, message, line))
    ask(actor) { $0.received(message, &$1) }
  }

  /// A client's end is gone.
  private mutating func drop(_ actor: Actor, _ connection: Int) {
    connectionOf[actor] = nil
    framings[connection] = nil
    schedule(network.cut(connection, towards: .server), connection, .server)
    ask(actor) { $0.lost(&$1) }
  }

  private mutating func schedule(_ delay: Int64?, _ connection: Int, _ end: NetworkEnd) {
    if let delay { queue.add(.arrival(connection, end), at: now + delay) }
  }

  // The actors.

  private mutating func wake(_ actor: Actor, _ ticket: Int) {
    guard connectionOf[actor] != nil else { return }
    ask(actor) { $0.woken(ticket, &$1) }
  }

  private mutating func ask(
    _ actor: Actor, _ body: (inout any SimulatedActor, inout ActorOutput) -> Void
  ) {
    var out = ActorOutput()
    switch actor {
    case .participant(let number):
      var one: any SimulatedActor = clients[number]
      body(&one, &out)
      if let client = one as? SimulatedClient { clients[number] = client }
    case .facilitator:
      var one: any SimulatedActor = facilitator
      body(&one, &out)
      if let changed = one as? SimulatedFacilitator { facilitator = changed }
    case .stage:
      var one: any SimulatedActor = stage
      body(&one, &out)
      if let changed = one as? SimulatedStage { stage = changed }
    }
    perform(out, of: actor)
  }

  private mutating func perform(_ out: ActorOutput, of actor: Actor) {
    for canary in out.canaries { around.trace.add(.canary(canary.text, canary.use)) }
    for wake in out.wakes {
      queue.add(.wake(actor, ticket: wake.ticket), at: now + Int64(wake.after))
    }
    if let delay = out.connectsAfter { queue.add(.connect(actor), at: now + Int64(delay)) }
    guard let connection = connectionOf[actor] else { return }
    for said in out.messages {
      guard
        let line = try? ClientMessageCodec.encode(said.message, paddedTo: said.lineBytes)
      else {
        around.trace.add(.stuck("a message does not fit its step's line"))
        continue
      }
      around.trace.add(
        .said(
          connection, actor, SaidLine(message: said.message, bytes: line, step: said.step)))
      schedule(network.send(line, on: connection, to: .server), connection, .server)
    }
    if out.hangsUp { drop(actor, connection) }
  }

  // The server.

  private mutating func scheduleTurn(after delay: Int64) {
    guard !hasTurn else { return }
    hasTurn = true
    queue.add(.turn, at: now + delay)
  }

  private mutating func turn() {
    hasTurn = false
    guard isUp else { return }
    do throws(Crash) {
      try server.turn(&around)
      release()
      if let due = server.wakesAt { queue.add(.timer(due), at: max(due, now)) }
    } catch {
      crash(error)
    }
  }

  /// Hands what the server wrote to the network.
  private mutating func release() {
    for (connection, line) in around.outbox {
      let delay =
        line.map { network.send($0, on: connection, to: .client) }
        ?? network.close(connection, towards: .client)
      schedule(delay, connection, .client)
    }
    around.outbox = []
  }

  private mutating func strike() {
    queue.add(.crash, at: now + Int64(chance.of(30_000...400_000)))
    guard isUp, now < plan.endsAt, let blow = around.dice.strike() else { return }
    crash(blow)
  }

  private mutating func crash(_ blow: Crash) {
    around.trace.add(.crashed(blow.point))
    release()
    isUp = false
    let kept = around.disk.crash(&around.dice.chance)
    for (step, record) in kept.records { around.trace.add(.record(step, record)) }
    for fact in kept.facts { around.trace.add(.fact(fact)) }
    for connection in server.peers.keys.sorted() {
      schedule(network.cut(connection, towards: .client), connection, .client)
      _ = network.cut(connection, towards: .server)
    }
    queue.add(.restart, at: now + Int64(chance.of(50...8_000)))
  }

  private mutating func restart() {
    do throws(RestoreError) {
      server = try SimulatedServer(restoring: server, now: now, &around)
    } catch {
      return around.trace.add(.stuck("restoring failed: \(error)"))
    }
    counts.restarts += 1
    isUp = true
    hasTurn = false
    do throws(Crash) {
      try server.settle(&around)
      release()
      if let due = server.wakesAt { queue.add(.timer(due), at: max(due, now)) }
    } catch {
      crash(error)
    }
  }

  private mutating func cut() {
    guard now < plan.endsAt, cutsLeft > 0 else { return }
    queue.add(.cut, at: now + Int64(chance.of(2_000...90_000)))
    guard let connection = chance.pick(network.whole) else { return }
    cutsLeft -= 1
    counts.cuts += 1
    schedule(network.cut(connection, towards: .client), connection, .client)
    schedule(network.cut(connection, towards: .server), connection, .server)
  }
}

/// Somebody at the other end of the network, as the world asks them.
protocol SimulatedActor: Sendable {
  mutating func connected(_ out: inout ActorOutput)
  mutating func lost(_ out: inout ActorOutput)
  mutating func received(_ message: ServerMessage, _ out: inout ActorOutput)
  mutating func woken(_ ticket: Int, _ out: inout ActorOutput)
}

extension SimulatedClient: SimulatedActor {}
extension SimulatedFacilitator: SimulatedActor {}
extension SimulatedStage: SimulatedActor {
  mutating func woken(_ ticket: Int, _ out: inout ActorOutput) {}
}
