/// What one connection may say now, as the server sees it: pure, without sockets or clocks.
///
/// A message that is accepted moves the machine on; a message that is refused changes nothing.
public struct ConnectionMachine: Hashable, Sendable {
  /// A place in a session.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case seat, console, helper, stage
  }

  /// How far the conversation has come.
  public enum State: Hashable, Sendable {
    /// Nothing was said.
    case fresh
    /// Versions and role are agreed.
    case greeted(Role)
    /// A facilitator's key was proved.
    case proved
    /// It has a place in a session.
    case placed(Place)
    /// It was told why, and is being closed.
    case closed
  }

  /// What is to be done with a message.
  public enum Verdict: Hashable, Sendable {
    case accept
    /// The sender is told; the conversation goes on.
    case refuse(ErrorCode)
    /// The sender is told, and the connection closed.
    case close(CloseReason)
  }

  /// The protocol versions that this software speaks.
  public static let versions = 1...1
  /// Lines that could not be read, before the connection is closed: a person at a bare terminal
  /// mistypes; a program that does so twenty times will go on.
  public static let faultsAllowed = 20

  /// How far the conversation has come.
  public private(set) var state = State.fresh
  /// What the connection is for; nil before `hello`.
  public private(set) var role: Role?
  private var hasProof = false
  private var faults = 0

  /// A connection on which nothing was said.
  public init() {}

  /// Judges a message that was read.
  public mutating func receive(_ message: ClientMessage) -> Verdict {
    let verdict = verdict(on: message)
    switch verdict {
    case .accept: advance(message)
    case .close: state = .closed
    case .refuse: break
    }
    return verdict
  }

  /// Counts a line that could not be read.
  public mutating func fault() -> Verdict {
    faults += 1
    guard faults >= Self.faultsAllowed else { return .refuse(.malformed) }
    state = .closed
    return .close(.malformed)
  }

  /// The session has given a place.
  public mutating func placed(_ place: Place) {
    if state != .closed { state = .placed(place) }
  }

  /// No place was given, or it was taken away; the connection may ask again.
  public mutating func unplaced() {
    guard let role, state != .closed else { return }
    state = hasProof ? .proved : .greeted(role)
  }

  /// The proof was wrong.
  public mutating func unproved() {
    guard let role, state == .proved else { return }
    hasProof = false
    state = .greeted(role)
  }

  private mutating func advance(_ message: ClientMessage) {
    switch message {
    case .hello(let hello):
      role = hello.role
      state = .greeted(hello.role)
    case .prove:
      hasProof = true
      state = .proved
    case .leave: state = .closed
    default: break
    }
  }

  private func verdict(on message: ClientMessage) -> Verdict {
    if case .hello(let hello) = message, state == .fresh,
      !hello.versions.overlaps(Self.versions)
    {
      return .close(.unsupportedVersion)
    }
    return Self.allows(message.kind, in: state) ? .accept : .refuse(.outOfState)
  }

  /// Whether a message may be sent in a state.
  package static func allows(_ kind: ClientMessage.Kind, in state: State) -> Bool {
    if state == .closed { return false }
    switch kind {
    case .ping, .pong, .leave: return true
    case .hello: return state == .fresh
    case .join:
      return [.greeted(.participant), .greeted(.helper), .greeted(.stage)].contains(state)
    case .resume: return state == .greeted(.participant)
    case .prove: return state == .greeted(.facilitator)
    case .upload, .create, .attach: return state == .proved
    case .moderate, .export: return state == .placed(.console)
    case .withdrawLine: return state == .placed(.seat) || state == .placed(.console)
    case .aside: return state == .placed(.console) || state == .placed(.helper)
    case .verb: return [.placed(.console), .placed(.helper), .placed(.seat)].contains(state)
    case .acceptTerms, .answer, .done, .takeBack, .signal, .note, .pairLine, .pairHelp, .pairSolo,
      .pairRejoin, .pairAvoid, .pairTogether, .turnDone, .takeTurn, .turnSay, .propose,
      .changeLine, .keepTime, .handTime, .mail:
      return state == .placed(.seat)
    }
  }
}
