import Anonymity
import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Applies one input.
  func take(_ input: SessionInput) {
    switch input {
    case .arrive(let peer, let name): arrive(peer, name: name)
    case .comeBack(let peer, let token, let isLimited):
      comeBack(peer, token: token, isLimited: isLimited)
    case .stage(let peer): placeStage(peer)
    case .console(let peer): placeConsole(peer)
    case .message(let id, let message): hear(message, from: id)
    case .gone(let id): lose(id)
    case .heartbeat: beat()
    case .stop: closeForStop()
    case .census(let continuation): continuation.resume(returning: census)
    }
  }

  /// Gives a new seat, or a place before the locked door.
  private func arrive(_ peer: Peer, name: String?) {
    if session.usesNames, name.flatMap({ try? DisplayName(untrusted: $0) }) == nil {
      return turnAway(peer, code: .badName, hint: ErrorCode.badName.hint)
    }
    let seat = freeSeat()
    let token = ResumeToken.random()
    let hash = token.hash
    place(peer, at: seat, token)
    if let refusal = apply(.join(seat, name: name, resumeHash: hash)) {
      forget(seat, of: peer)
      let code: ErrorCode = refusal == .nameTaken ? .badName : .refused
      return turnAway(peer, code: code, hint: refusal.sentence)
    }
    tokens.issue(hash, to: seat)
    if session.isWaiting(seat) { outgoing.append(.message(.waiting, peer.id)) }
  }

  /// A label that nobody has, found without listing those that are taken.
  private func freeSeat() -> SeatID {
    while true {
      let seat = SeatID.random(avoiding: [])
      if session.resumeHash(of: seat) == nil, !session.isWaiting(seat) { return seat }
    }
  }

  /// Brings a seat's holder back; the token is replaced by a new one (rules P5).
  private func comeBack(_ peer: Peer, token text: String, isLimited: Bool) {
    guard let token = ResumeToken(text: text), let seat = tokens.seat(of: token.hash) else {
      if isLimited { return peer.closeForGuessing() }
      return turnAway(peer, code: .badToken, hint: ErrorCode.badToken.hint)
    }
    if let old = peerOfSeat[seat], let entry = attached.removeValue(forKey: old) {
      entry.peer.close(.replaced)
    }
    let fresh = ResumeToken.random()
    place(peer, at: seat, fresh)
    if let refusal = apply(.resume(seat, resumeHash: fresh.hash)) {
      forget(seat, of: peer)
      return turnAway(peer, code: .refused, hint: refusal.sentence)
    }
    tokens.issue(fresh.hash, to: seat, for: token.hash)
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

  private func turnAway(_ peer: Peer, code: ErrorCode, hint: String) {
    peer.detach()
    peer.send(.error(code: code, hint: hint, sequence: nil))
  }

  private func placeStage(_ peer: Peer) {
    attached[peer.id] = Attached(peer: peer, place: .stage)
    stagePeers.insert(peer.id)
    outgoing.append(.message(.admitted(admission(role: .stage)), peer.id))
    for notice in session.noticesForStage() { tell(notice, to: peer.id) }
    apply(.stagesPresent(stagePeers.count))
  }

  private func placeConsole(_ peer: Peer) {
    for old in consolePeers { attached.removeValue(forKey: old)?.peer.close(.replaced) }
    consolePeers = [peer.id]
    attached[peer.id] = Attached(peer: peer, place: .console)
    outgoing.append(.message(.admitted(admission(role: .facilitator)), peer.id))
    apply(.facilitatorPresent(true))
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
