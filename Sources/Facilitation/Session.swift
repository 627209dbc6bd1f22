public import WorkshopModel

/// A live workshop as a pure machine: events in, effects out, no clock, socket or file.
///
/// Time and randomness are arguments. A refusal changes nothing. Facts and spool records stand in
/// the effects before anything that is sent.
public struct Session: Sendable {
  /// Decides the terms on which a step opens with so many people present.
  public typealias OpeningRule = @Sendable (Step, RoomKind, Int) -> OpenTerms

  /// What the session is made from.
  public let setup: SessionSetup
  let opening: OpeningRule
  package internal(set) var state: SessionState

  /// A session in its lobby.
  public init(_ setup: SessionSetup, opening: @escaping OpeningRule) {
    self.setup = setup
    self.opening = opening
    state = SessionState(setup.workshop)
  }

  /// Takes one event and gives what follows from it, in order.
  ///
  /// - Parameters:
  ///   - event: What happened outside.
  ///   - now: The session's own time; never earlier than in the call before.
  ///   - draw: Fresh random bits, used where the session needs chance.
  /// - Returns: Effects; everything durable comes before everything sent.
  /// - Throws: A refusal, after which the session is as it was.
  public mutating func handle(_ event: SessionEvent, at now: SessionInstant, draw: Draw)
    throws(Refusal) -> [SessionEffect]
  {
    var turn = Turn(now: now, draw: draw, isMemberLed: isMemberLed)
    guard state.stage != .ended else { return try afterEnd(event) }
    switch event {
    case .submit(let seat, let step, let token, let envelope):
      try submit(Submission(seat: seat, step: step, token: token, envelope: envelope), &turn)
    case .finish(let seat, let step): try finish(seat, step, &turn)
    case .takeBack(let seat, let step, let token): try takeBack(seat, step, token, &turn)
    case .signal(let seat, let signal): try hear(signal, from: seat, &turn)
    case .note(let seat, let text, let isSigned):
      try take(Note(seat: seat, text: text, isSigned: isSigned), &turn)
    case .pair(let seat, let message): try pair(message, from: seat, &turn)
    case .facilitator(let verb): try command(verb, &turn)
    case .readingMade(let step, let reading): try readingMade(step, reading, &turn)
    case .linesReleased(let step, let payload): try linesReleased(step, payload, &turn)
    case .moderationFinished(let step): try moderationFinished(step, &turn)
    case .linesStruck(let step, let batch, let payload):
      try linesStruck(step, batch, payload, &turn)
    case .clock: passTime(&turn)
    case .round, .draft, .keeper, .member, .helper: try together(event, &turn)
    default: try atDoor(event, &turn)
    }
    return turn.effects
  }

  /// Keeps a fact and applies it, the only way in which anything durable changes.
  mutating func record(_ fact: Fact, _ turn: inout Turn) {
    state.apply(fact, of: setup)
    turn.keep(.record(fact))
  }

  private func afterEnd(_ event: SessionEvent) throws(Refusal) -> [SessionEffect] {
    switch event {
    case .disconnect, .leave, .facilitatorPresent, .helpersPresent, .stagesPresent, .clock,
      .readingMade, .moderationFinished:
      return []
    default: throw .sessionEnded
    }
  }
}
