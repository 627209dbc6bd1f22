import Anonymity
import Synchronization
import WorkshopProtocol

/// Greets connections and brings them to their session: codes, guesses, facilitators' keys, uploads.
///
/// It has an identity because a server has one desk.
package final class FrontDesk: Sendable {
  private struct Ledger {
    var unplaced: [UInt64: Unplaced] = [:]
    var nextPeer: UInt64 = 1
    var isStopping = false
    var isStarting = false
  }

  /// A connection without a place.
  private struct Unplaced {
    let peer: Peer
    let since: Int64
    /// Whether it was turned away, so that a person may be choosing another name.
    var hasAsked = false
  }

  let limits: ServerLimits
  let codes: CodeBook
  let open: Opening
  private let guesses: GuessLimiter
  private let software: String
  private let authorize: @Sendable (String) -> Bool
  private let ledger = Mutex(Ledger())

  /// Opens a session away from the event loop, and says what came of it, once.
  package typealias Opening =
    @Sendable (SessionOrder, @escaping @Sendable (SessionOpening) -> Void) -> Void

  /// A desk that asks `authorize` about facilitators' keys and `open` for new sessions.
  package init(
    limits: ServerLimits, software: String, codes: CodeBook = CodeBook(),
    authorize: @escaping @Sendable (String) -> Bool, open: @escaping Opening
  ) {
    self.limits = limits
    self.software = software
    self.codes = codes
    self.authorize = authorize
    self.open = open
    guesses = GuessLimiter(limits: limits)
  }

  /// Meets a new connection.
  package func greet(_ link: any PeerLink) -> Peer {
    let id = ledger.withLock { ledger in
      defer { ledger.nextPeer += 1 }
      return ledger.nextPeer
    }
    let peer = Peer(id: id, link: link, challenge: FacilitatorChallenge.random(), desk: self)
    let newcomer = Unplaced(peer: peer, since: RealTime.milliseconds)
    ledger.withLock { $0.unplaced[id] = newcomer }
    return peer
  }

  /// Forgets a connection that is gone or has found its place.
  package func forget(_ peer: Peer) {
    ledger.withLock { _ = $0.unplaced.removeValue(forKey: peer.id) }
  }

  /// A session turned a connection away: it is without a place again, and does not stay so for ever.
  func regain(_ peer: Peer) {
    let now = RealTime.milliseconds
    let isStopping = ledger.withLock { ledger in
      ledger.unplaced[peer.id] = Unplaced(peer: peer, since: now, hasAsked: true)
      return ledger.isStopping
    }
    if isStopping { peer.close(.serverStopping) }
  }

  /// Makes a session's codes known.
  func list(_ session: LiveSession) { codes.list(session) }

  /// The session is over; its codes open nothing.
  func unlist(_ session: LiveSession) { codes.unlist(session) }

  /// The live sessions.
  var sessions: [LiveSession] { codes.sessions }

  /// Lets go of connections that never asked for a place, and of those that never got one; a ping
  /// tells whoever may be choosing a name that the server is still there.
  package func sweep(at now: Int64) {
    let greeting = Int64(limits.greetingSeconds) * 1000
    let whole = Int64(limits.placelessSeconds) * 1000
    for waiting in ledger.withLock({ Array($0.unplaced.values) }) {
      let isSilent = !waiting.hasAsked && waiting.peer.silence(at: now) > greeting
      if isSilent || now - waiting.since > whole {
        waiting.peer.close(.idle)
      } else if waiting.hasAsked {
        waiting.peer.send(.ping(Int(now / 1000)))
      }
    }
  }

  /// Nobody new is placed from here on; those without a place are told.
  package func stop() {
    let unplaced = ledger.withLock { ledger in
      ledger.isStopping = true
      return ledger.unplaced.values.map(\.peer)
    }
    for peer in unplaced { peer.close(.serverStopping) }
  }

  /// Until `started()` a code that is not known may be that of a session which is still read back.
  package func isStarting() { ledger.withLock { $0.isStarting = true } }

  /// All sessions are here; a code that is not known is wrong from now on.
  package func started() { ledger.withLock { $0.isStarting = false } }

  /// Handles what is said before a place is given.
  func handle(_ message: ClientMessage, from peer: Peer) {
    switch message {
    case .hello(let hello): welcome(peer, hello)
    case .join(let code, let name): join(peer, code: code, name: name)
    case .resume(let code, let token): resume(peer, code: code, token: token)
    case .prove(let key, let signature): prove(peer, key: key, signature: signature)
    case .upload(let part, let of, let text): upload(peer, part: part, of: of, text: text)
    case .create(let request): create(peer, request)
    case .attach(let code): attach(peer, code: code)
    case .leave: peer.close(.left)
    default:
      peer.send(
        .error(
          code: .outOfState, hint: ErrorCode.outOfState.hint(), sequence: message.sequence))
    }
  }

  private func welcome(_ peer: Peer, _ hello: ClientMessage.Hello) {
    peer.send(
      .welcome(
        ServerMessage.Welcome(
          version: 1, suite: "open", server: software, challenge: peer.challenge,
          heartbeatSeconds: limits.heartbeatSeconds)))
  }

  private func join(_ peer: Peer, code: String, name: String?) {
    guard let role = peer.withState({ $0.machine.role }),
      let entry = find(code, for: peer, as: role)
    else { return }
    switch entry.door {
    case .seat(let circle):
      enter(peer, entry.session, as: .seat, .arrive(peer, name: name, circle))
    case .stage: enter(peer, entry.session, as: .stage, .stage(peer))
    case .helper: enter(peer, entry.session, as: .helper, .helper(peer))
    }
  }

  /// Hands a peer over to its session.
  func enter(
    _ peer: Peer, _ session: LiveSession, as place: ConnectionMachine.Place, _ input: SessionInput
  ) {
    peer.attach(to: session, as: place)
    forget(peer)
    guard !session.put(input) else { return }
    peer.detach()
    peer.send(.error(code: .tooFast, hint: ErrorCode.tooFast.hint(), sequence: nil))
  }

  /// Whoever has a seat comes back even while a neighbour's guesses keep their address out: the token
  /// decides, and a wrong one is answered as a wrong code is.
  private func resume(_ peer: Peer, code: String, token: String) {
    let isLimited = !mayGuess(peer)
    let found =
      isLimited ? codes.find(code, as: .participant) : find(code, for: peer, as: .participant)
    guard let session = found?.session else {
      if isLimited { peer.closeForGuessing() }
      return
    }
    enter(peer, session, as: .seat, .comeBack(peer, token: token, isLimited: isLimited))
  }

  private func mayGuess(_ peer: Peer) -> Bool {
    guesses.mayGuess(peer.link.addressKey, atSecond: RealTime.milliseconds / 1000)
  }

  /// What a code opens in such a role; a wrong one is told, and counts as a guess.
  func find(_ code: String, for peer: Peer, as role: Role) -> CodeBook.Entry? {
    guard mayGuess(peer) else {
      peer.closeForGuessing()
      return nil
    }
    let found = codes.find(code, as: role)
    if found == nil, ledger.withLock({ $0.isStarting }) {
      peer.closeForStarting()
    } else if found == nil {
      guesses.noteWrong(peer.link.addressKey, atSecond: RealTime.milliseconds / 1000)
      peer.withState { $0.machine.unplaced() }
      peer.send(.error(code: .badCode, hint: ErrorCode.badCode.hint(), sequence: nil))
    }
    return found
  }

  private func prove(_ peer: Peer, key: String, signature: String) {
    let exported =
      peer.link.exportedKey(label: FacilitatorChallenge.exporterLabel, length: 32) ?? []
    let isRight = FacilitatorChallenge.verify(
      signature: signature, publicKey: key, challenge: peer.challenge, exporter: exported)
    guard isRight, authorize(key) else {
      peer.withState { $0.machine.unproved() }
      // Only the holder of a key learns that it is not listed.
      let code: ErrorCode = isRight ? .notAuthorized : .badProof
      return peer.send(.error(code: code, hint: code.hint(), sequence: nil))
    }
    peer.withState { $0.facilitator = key }
    peer.send(.proved)
  }
}
