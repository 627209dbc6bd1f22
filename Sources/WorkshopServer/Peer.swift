import Phrasebook
import Synchronization
import WorkshopModel
import WorkshopProtocol

/// One connection as the server knows it: its state of conversation and where its messages go.
///
/// It has an identity because a connection has one; its state is behind a lock because lines arrive
/// on an event loop and the session's task looks at it as well.
public final class Peer: Sendable {
  struct State {
    var machine = ConnectionMachine()
    var budget: MessageBudget
    var lastHeard: Int64
    var session: LiveSession?
    var upload = WorkshopUpload()
    var facilitator: String?
    var isClosed = false
    /// Whether a session is being made for it.
    var isOrdering = false
  }

  let id: UInt64
  let link: any PeerLink
  /// 32 random bytes as base64url, which a facilitator signs.
  let challenge: String
  private let desk: FrontDesk
  private let state: Mutex<State>

  /// A connection that has just been accepted.
  init(id: UInt64, link: any PeerLink, challenge: String, desk: FrontDesk) {
    self.id = id
    self.link = link
    self.challenge = challenge
    self.desk = desk
    let now = RealTime.milliseconds
    state = Mutex(
      State(budget: MessageBudget(limits: desk.limits, now: now), lastHeard: now))
  }

  /// Takes one line, without its newline; the session hears it after `caughtUp()`.
  public func received(_ line: UnsafeRawBufferPointer) {
    let now = RealTime.milliseconds
    let (isOpen, isWithinBudget) = state.withLock { state in
      state.lastHeard = now
      return (!state.isClosed, state.budget.take(now: now))
    }
    guard isOpen else { return }
    guard isWithinBudget else { return close(.tooFast) }
    do throws(ProtocolError) {
      take(try ClientMessageCodec.decode(line))
    } catch {
      fault(error)
    }
  }

  /// Lets the session hear what was received; once for many lines.
  public func caughtUp() { state.withLock { $0.session }?.wake() }

  /// Takes a message that is already decoded.
  func take(_ message: ClientMessage) {
    switch state.withLock({ $0.machine.receive(message) }) {
    case .accept: route(message)
    case .refuse(let code):
      send(.error(code: code, hint: code.hint(in: phrases), sequence: message.sequence))
    case .close(let reason): close(reason)
    }
  }

  /// The connection is gone.
  public func disconnected() {
    let session = state.withLock { state -> LiveSession? in
      guard !state.isClosed || state.session != nil else { return nil }
      state.isClosed = true
      defer { state.session = nil }
      return state.session
    }
    session?.insist(.gone(id))
    desk.forget(self)
  }

  /// Real milliseconds since something was heard.
  func silence(at now: Int64) -> Int64 { now - state.withLock { $0.lastHeard } }

  /// Whether its connection is over.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// The sentences of its session; English before it has one.
  private var phrases: Phrasebook { state.withLock { $0.session?.phrases } ?? Phrasebook() }

  /// What the connection said that it is for.
  var role: Role? { state.withLock { $0.machine.role } }

  /// From here on the peer's messages go to a session.
  func attach(to session: LiveSession, as role: ConnectionMachine.Place) {
    state.withLock { state in
      state.session = session
      state.machine.placed(role)
    }
  }

  /// The session did not take the peer; it may ask again.
  package func detach() {
    state.withLock { state in
      state.session = nil
      state.machine.unplaced()
    }
    desk.regain(self)
    if state.withLock({ $0.isClosed }) { desk.forget(self) }
  }

  /// Changes or reads the peer's state under its lock.
  func withState<Result: Sendable>(_ body: (inout sending State) -> sending Result) -> Result {
    state.withLock(body)
  }

  /// Sends one message.
  func send(_ message: ServerMessage) {
    link.write(ServerMessageCodec.encode(message))
  }

  /// Says why, in words of its own or the usual ones, and closes.
  func close(_ reason: CloseReason, text: String? = nil) {
    let isFirst = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    guard isFirst else { return }
    send(.close(reason: reason, text: text ?? reason.sentence(in: phrases)))
    link.close()
  }

  private func route(_ message: ClientMessage) {
    if case .ping(let number) = message, state.withLock({ $0.session == nil }) {
      return send(.pong(number, time: .init(milliseconds: 0)))
    }
    if case .pong = message { return }
    guard let session = state.withLock({ $0.session }) else {
      return desk.handle(message, from: self)
    }
    if !session.put(.message(id, message)) {
      send(
        .error(
          code: .tooFast, hint: ErrorCode.tooFast.hint(in: session.phrases),
          sequence: message.sequence))
    }
  }

  private func fault(_ error: ProtocolError) {
    let verdict = state.withLock { $0.machine.fault() }
    if case .close(let reason) = verdict { return close(reason) }
    send(.error(code: error.errorCode, hint: error.hint, sequence: nil))
  }
}
