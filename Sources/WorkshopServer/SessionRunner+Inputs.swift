import Anonymity
import Facilitation
import SessionWire
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Applies one input.
  func take(_ input: SessionInput) {
    switch input {
    case .arrive(let peer, let name, let circle): arrive(peer, name: name, in: circle)
    case .comeBack(let peer, let token, let isLimited):
      comeBack(peer, token: token, isLimited: isLimited)
    case .stage(let peer): placeStage(peer)
    case .console(let peer): placeConsole(peer)
    case .helper(let peer): placeHelper(peer)
    case .message(let id, let message): hear(message, from: id)
    case .gone(let id): lose(id)
    case .heartbeat: beat()
    case .stop: closeForStop()
    case .census(let continuation): continuation.resume(returning: census)
    }
  }

  /// Gives a new seat, or a place before the locked door.
  private func arrive(_ peer: Peer, name: String?, in circle: CircleID?) {
    if session.usesNames, name.flatMap({ try? DisplayName(untrusted: $0) }) == nil {
      return turnAway(peer, code: .badName, hint: ErrorCode.badName.hint(in: phrases))
    }
    let seat = freeSeat()
    let token = ResumeToken.random()
    let hash = token.hash
    place(peer, at: seat, token)
    if let refusal = apply(.join(seat, name: name, resumeHash: hash)) {
      forget(seat, of: peer)
      return turnAway(peer, code: refusal.code, hint: refusal.sentence(in: phrases))
    }
    if let circle { apply(.place(seat, circle)) }
    tokens.issue(hash, to: seat)
    if session.isWaiting(seat) { outgoing.append(.message(.waiting, peer.id)) }
  }

  /// A label that nobody has, found without listing those that are taken.
  private func freeSeat() -> SeatID {
    while true {
      let seat = SeatID(label: UInt32(truncatingIfNeeded: draws.next().words[0]))
      if session.resumeHash(of: seat) == nil, !session.isWaiting(seat) { return seat }
    }
  }

  /// Brings a seat's holder back; the token is replaced by a new one (rules P5).
  private func comeBack(_ peer: Peer, token text: String, isLimited: Bool) {
    guard let token = ResumeToken(text: text), let seat = tokens.seat(of: token.hash) else {
      if isLimited { return peer.closeForGuessing() }
      return turnAway(peer, code: .badToken, hint: ErrorCode.badToken.hint(in: phrases))
    }
    if let old = peerOfSeat[seat], let entry = attached.removeValue(forKey: old) {
      entry.peer.close(.replaced)
    }
    let fresh = ResumeToken.random()
    place(peer, at: seat, fresh)
    if let refusal = apply(.resume(seat, resumeHash: fresh.hash)) {
      forget(seat, of: peer)
      return turnAway(peer, code: refusal.code, hint: refusal.sentence(in: phrases))
    }
    tokens.issue(fresh.hash, to: seat, for: token.hash)
    tellOfLostLetters(peer, seat)
  }

  private func place(_ peer: Peer, at seat: SeatID, _ token: ResumeToken) {
    attached[peer.id] = Attached(peer: peer, place: .seat(seat))
    peerOfSeat[seat] = peer.id
    freshTokens[seat] = token
  }

  private func forget(_ seat: SeatID, of peer: Peer) {
    attached[peer.id] = nil
    peerOfSeat[seat] = nil
    freshTokens[seat] = nil
  }

  /// Gives no place, and says why.
  func turnAway(_ peer: Peer, code: ErrorCode, hint: String) {
    peer.detach()
    peer.send(.error(code: code, hint: hint, sequence: nil))
  }

  private func lose(_ id: UInt64) {
    guard let entry = attached.removeValue(forKey: id) else { return }
    switch entry.place {
    case .seat(let seat):
      peerOfSeat[seat] = nil
      apply(.disconnect(seat))
    case .stage:
      stagePeers.remove(id)
      apply(.stagesPresent(stagePeers.count))
    case .console:
      consolePeers.remove(id)
      apply(.facilitatorPresent(!consolePeers.isEmpty))
    case .helper:
      helperPeers.removeAll { $0 == id }
      apply(.helpersPresent(helperPeers.count))
    }
  }

  private func beat() {
    let now = RealTime.milliseconds
    let limit = Int64(parts.limits.silenceSeconds) * 1000
    for entry in attached.values where entry.peer.silence(at: now) > limit {
      entry.peer.close(.idle)
    }
    let links = attached.values.map(\.peer.link)
    let ping = ServerMessageCodec.encode(.ping(Int(now / 1000)))
    parts.delivery.deliver([.same(ping, to: links)])
  }

  private func closeForStop() {
    flush()
    closeEverything(.serverStopping)
    hasFailed = true
  }
}
