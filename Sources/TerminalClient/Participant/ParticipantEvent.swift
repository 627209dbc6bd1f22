package import WorkshopModel
package import WorkshopProtocol

/// What a participant's screen should show, in order.
package enum ParticipantEvent: Hashable, Sendable {
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
  case soloAsked
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
package enum TimedLine: Hashable, Sendable {
  case cue(String)
  case breath(BreathPhase, seconds: Int)
  case breathEnd
  case turn(PairTurn)
  case turnsEnd
}

/// A part of one breath.
package enum BreathPhase: String, Hashable, Sendable, CaseIterable { case inhale, hold, exhale }

/// A turn in a pair, seen from one seat.
package struct PairTurn: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let of: Int
  package let task: String
  package let seconds: Int
  /// Whether it is this seat's turn; both may have one.
  package let isMine: Bool
  package let isBoth: Bool

  /// Describes a turn.
  package init(
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
package struct ParticipantReaction: Sendable {
  package var messages: [ClientMessage]
  package var events: [ParticipantEvent]

  /// Collects what follows.
  package init(messages: [ClientMessage] = [], events: [ParticipantEvent] = []) {
    self.messages = messages
    self.events = events
  }

  static func show(_ events: ParticipantEvent...) -> Self { Self(events: events) }
  static let nothing = Self()
}
