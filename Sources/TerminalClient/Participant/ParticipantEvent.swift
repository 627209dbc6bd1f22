public import WorkshopModel
public import WorkshopProtocol

/// What a participant's screen should show, in order.
public enum ParticipantEvent: Hashable, Sendable {
  // The door.
  case nameWanted(hint: String?)
  case admitted(ServerMessage.Admission, isBack: Bool)
  case waitingAtDoor
  case turnedAway(hint: String)
  /// The old seat is not known any more; a new one is asked for.
  case seatForgotten
  case lobby(ServerMessage.Lobby)
  case catchUp(text: String, gate: StepCard?)
  case termsAccepted

  // The step.
  case step(StepCard)
  /// The same step again, after the connection came back.
  case stepAgain(StepCard, own: Answer?)
  /// The step is one that this person chose to sit out.
  case sittingOut(StepCard)
  case timed(TimedLine)
  case closed(StepCard)
  case closingSoon(seconds: Int)
  case extended(seconds: Int?)
  case progress(CoarseProgress)
  case held
  case resumed
  case view(title: String, View)
  case broadcast(String)

  // One's own.
  case accepted(Answer)
  case waitsForConnection
  case takenBack
  case ownAnswerOnly(Answer?)
  case asks(ParticipantQuestion)
  case dropped(ParticipantQuestion)
  case signalled(Signal)
  case noteSent(isSigned: Bool)
  case resources([String])
  case declined(staysQuietly: Bool)

  // The pair.
  case paired(ServerMessage.Paired)
  case solo(task: String?)
  case pairLine(from: String, text: String)
  case pairLineSent
  case pairHelpAsked
  case avoidNoted
  case togetherNoted
  case pairReturning(seconds: Int)

  // The end.
  case refused(hint: String)
  case closing(CloseReason, text: String)
  case ended(text: String)
  case left
}

/// Something that a step's own clock brings.
public enum TimedLine: Hashable, Sendable {
  case cue(String)
  case breath(BreathPhase, seconds: Int)
  case breathEnd
  case turn(PairTurn)
  case turnsEnd
}

/// A part of one breath.
public enum BreathPhase: String, Hashable, Sendable, CaseIterable { case inhale, hold, exhale }

/// A turn in a pair, seen from one seat.
public struct PairTurn: Hashable, Sendable {
  /// From 1.
  public let number: Int
  public let of: Int
  public let task: String
  public let seconds: Int
  /// Whether it is this seat's turn; both may have one.
  public let isMine: Bool
  public let isBoth: Bool

  /// Describes a turn.
  public init(
    number: Int, of: Int, turn: StepCard.PairCard.Turn, isMine: Bool
  ) {
    self.number = number
    self.of = of
    task = turn.task
    seconds = turn.seconds
    self.isMine = isMine
    isBoth = turn.who == .both
  }
}

/// What follows from a message or a wish: messages to send, then events to show.
public struct ParticipantReaction: Sendable {
  public var messages: [ClientMessage]
  public var events: [ParticipantEvent]

  /// Collects what follows.
  public init(messages: [ClientMessage] = [], events: [ParticipantEvent] = []) {
    self.messages = messages
    self.events = events
  }

  static func show(_ events: ParticipantEvent...) -> Self { Self(events: events) }
  static let nothing = Self()
}
