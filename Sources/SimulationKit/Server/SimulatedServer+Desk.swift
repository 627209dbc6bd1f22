import Anonymity
import Facilitation
import SessionWire
import WorkshopModel
import WorkshopProtocol

extension SimulatedServer {
  /// A new connection.
  mutating func accept(_ connection: Int, from actor: Actor) {
    peers[connection] = Peer(actor: actor)
  }

  /// A connection is gone.
  mutating func disconnected(_ connection: Int) {
    guard peers[connection] != nil else { return }
    inbox.append(.gone(connection))
  }

  /// Takes a piece of a stream; every whole line is judged by the connection's machine.
  mutating func receive(
    _ piece: [UInt8], on connection: Int, _ around: inout ServerSurroundings
  ) {
    guard let lines = peers[connection]?.framing.take(piece) else { return }
    for line in lines {
      guard peers[connection] != nil else { return }
      around.trace.add(.heard(connection, line))
      judge(line, on: connection)
    }
  }

  private mutating func judge(_ line: [UInt8], on connection: Int) {
    guard let message = try? ClientMessageCodec.decode(line) else {
      if case .close(let reason) = peers[connection]?.machine.fault() {
        return outgoing.append(.close(connection, reason))
      }
      return outgoing.append(
        .message(.error(code: .malformed, hint: "", sequence: nil), connection))
    }
    switch peers[connection]?.machine.receive(message) {
    case .accept: inbox.append(.message(connection, message))
    case .refuse(let code): complain(code, message, connection)
    case .close(let reason): outgoing.append(.close(connection, reason))
    case nil: break
    }
  }

  private mutating func complain(_ code: ErrorCode, _ message: ClientMessage, _ peer: Int) {
    outgoing.append(
      .message(.error(code: code, hint: code.rawValue, sequence: message.sequence), peer))
  }

  /// Hears a message that the machine let through.
  mutating func hear(
    _ message: ClientMessage, from peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    guard let known = peers[peer] else { return }
    sequence = message.sequence ?? 0
    switch message {
    case .hello: greet(peer)
    case .ping(let number): outgoing.append(.message(.pong(number, time: instant), peer))
    case .pong: break
    case .leave: try leave(known, peer, &around)
    case .join, .resume, .attach, .prove: try place(message, peer, &around)
    default: try hear(message, at: known.place, peer, &around)
    }
  }

  private mutating func greet(_ peer: Int) {
    let challenge = chance.resumeToken()
    let welcome = ServerMessage.Welcome(
      version: 1, suite: "open", server: "simulated/1", challenge: challenge,
      heartbeatSeconds: 30)
    outgoing.append(.message(.welcome(welcome), peer))
  }

  private mutating func place(
    _ message: ClientMessage, _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    if case .prove = message { return outgoing.append(.message(.proved, peer)) }
    guard !hasEnded else { return outgoing.append(.close(peer, .sessionEnded)) }
    switch message {
    case .join(_, let name) where peers[peer]?.machine.role == .participant:
      try arrive(peer, name: name, &around)
    case .join: try placeStage(peer, &around)
    case .resume(_, let token): try comeBack(peer, token, &around)
    default: try placeConsole(peer, &around)
    }
  }

  private mutating func arrive(
    _ peer: Int, name: String?, _ around: inout ServerSurroundings
  ) throws(Crash) {
    var seat = SeatID(label: UInt32(truncatingIfNeeded: chance.next()))
    while session.resumeHash(of: seat) != nil { seat = SeatID(label: seat.label &+ 1) }
    guard let token = ResumeToken(text: chance.resumeToken()) else { return }
    take(seat, token, for: peer)
    if let refusal = try apply(.join(seat, name: name, resumeHash: token.hash), &around) {
      return turnAway(seat, peer, refusal)
    }
    seatOfToken[token.hash] = seat
    if session.isWaiting(seat) { outgoing.append(.message(.waiting, peer)) }
    guard flaw == .announcesNames, let name else { return }
    outgoing.append(.notice(.broadcast("\(name) is here."), .everyone, sequence: 0))
  }

  private mutating func comeBack(
    _ peer: Int, _ text: String, _ around: inout ServerSurroundings
  ) throws(Crash) {
    guard let token = ResumeToken(text: text), let seat = seatOfToken[token.hash],
      let fresh = ResumeToken(text: chance.resumeToken())
    else {
      return outgoing.append(.message(.error(code: .badToken, hint: "", sequence: nil), peer))
    }
    if let old = peerOfSeat[seat] {
      outgoing.append(.close(old, .replaced))
      peers[old]?.place = nil
    }
    take(seat, fresh, for: peer)
    if let refusal = try apply(.resume(seat, resumeHash: fresh.hash), &around) {
      return turnAway(seat, peer, refusal)
    }
    replace(token.hash, by: fresh.hash, for: seat)
    unconfirmed.insert(seat)
  }

  /// The token that was used serves until its holder speaks: the new one may be lost with the line.
  private mutating func replace(_ used: [UInt8], by fresh: [UInt8], for seat: SeatID) {
    seatOfToken = seatOfToken.filter { $0.value != seat || $0.key == used }
    seatOfToken[fresh] = seat
  }

  /// The holder has spoken and so has the new token; older ones are void (rules P5).
  mutating func confirm(_ seat: SeatID) {
    guard unconfirmed.remove(seat) != nil, let hash = session.resumeHash(of: seat) else { return }
    seatOfToken = seatOfToken.filter { $0.value != seat || $0.key == hash }
  }

  private mutating func take(_ seat: SeatID, _ token: ResumeToken, for peer: Int) {
    peers[peer]?.place = .seat(seat)
    peerOfSeat[seat] = peer
    freshTokens[seat] = token.text
  }

  private mutating func turnAway(_ seat: SeatID, _ peer: Int, _ refusal: Refusal) {
    peers[peer]?.place = nil
    peers[peer]?.machine.unplaced()
    peerOfSeat[seat] = nil
    freshTokens[seat] = nil
    outgoing.append(
      .message(.error(code: refusal.code, hint: refusal.rawValue, sequence: nil), peer))
  }

  private mutating func placeStage(
    _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    peers[peer]?.place = .stage
    peers[peer]?.machine.placed(.stage)
    outgoing.append(.message(.admitted(admission(.stage, seat: nil, isLate: false)), peer))
    for notice in session.noticesForStage() {
      if let line = line(for: notice, at: .stage, sequence: 0) {
        outgoing.append(.message(line, peer))
      }
    }
    try apply(.stagesPresent(count(of: .stage)), &around)
  }

  private mutating func placeConsole(
    _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    for (old, known) in peers.sorted(by: { $0.key < $1.key })
    where known.place == .console && old != peer {
      outgoing.append(.close(old, .replaced))
      peers[old]?.place = nil
    }
    peers[peer]?.place = .console
    peers[peer]?.machine.placed(.console)
    outgoing.append(
      .message(.admitted(admission(.facilitator, seat: nil, isLate: false)), peer))
    try apply(.facilitatorPresent(true), &around)
    for step in moderations.keys.sorted() { outgoing.append(.message(list(step), peer)) }
  }

  private func count(of place: Place) -> Int { peers.values.count { $0.place == place } }

  private mutating func leave(
    _ known: Peer, _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    if case .seat(let seat) = known.place {
      try apply(.leave(seat), &around)
    } else {
      outgoing.append(.close(peer, .left))
    }
  }

  mutating func lose(_ peer: Int, _ around: inout ServerSurroundings) throws(Crash) {
    guard let known = peers.removeValue(forKey: peer) else { return }
    switch known.place {
    case .seat(let seat):
      guard peerOfSeat[seat] == peer else { return }
      peerOfSeat[seat] = nil
      try apply(.disconnect(seat), &around)
    case .stage: try apply(.stagesPresent(count(of: .stage)), &around)
    case .console: try apply(.facilitatorPresent(count(of: .console) > 0), &around)
    case nil: break
    }
  }
}
