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
  case closingSoon(seconds: Int, canPass: Bool)
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
  /// The answer stays on one's own screen, beside that to the earlier step with which it is compared.
  case ownAnswerOnly(Answer?, earlier: Answer?)
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
  /// A line to the pair came when its people were another pair's, and went to nobody.
  case pairLineUnsent(String)
  case pairHelpAsked
  case soloAsked
  case rejoinAsked
  case avoidNoted
  case togetherNoted
  case pairReturning(seconds: Int)

  // Turns and lines that the room makes together.
  case turn(ServerMessage.Round)
  /// One's own turn is over; a pass tells the same.
  case turnEnded
  /// One's own turn was ended by its time, or by whoever leads.
  case turnMovedOn(isTyped: Bool)
  case roundLine(from: String?, text: String)
  /// All lines of a draft, on coming to it.
  case draftLines([ServerMessage.Draft.Line])
  case drafted([DraftChange])
  /// The draft's step goes on after a consent test.
  case backToDraft(StepCard, [ServerMessage.Draft.Line])

  // Who leads.
  case keeper(ServerMessage.Keeper)
  case signals(slower: CoarseCount, moreTime: CoarseCount)
  case plan(ServerMessage.Plan)
  /// The planned time of the step is over; told to everyone where the members lead.
  case timeIsUp
  /// Nobody holds the room just now, or somebody does again.
  case away(Bool)
  case after(seconds: Int, resources: [String])

  // The mailbox.
  /// Somebody was written to; everybody is told the same.
  case mailSent
  case mailbox([Mailbox.Entry])
  case replyQueued
  case ownLines([Mailbox.OwnLine])
  case strikeQueued

  // The care card.
  /// What was about to leave stays here, for the step is closed.
  case unsent
  case keptForMe
  case sentToFacilitator
  case askedInstead
  case writeAgain

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
  /// The time of a turn in a round is over; it goes on until it is done.
  case turnTimeIsUp(isMine: Bool)
}

/// What has changed in a draft.
package enum DraftChange: Hashable, Sendable {
  /// Its words are somebody else's now, whose line it is from here on.
  case passedOn(ServerMessage.Draft.Line)
  /// It was another person's before, and not one's own.
  case takenOver(ServerMessage.Draft.Line)
  case proposed(ServerMessage.Draft.Line)
  case changed(ServerMessage.Draft.Line)
  case withdrawn(Int)
  case adopted(ServerMessage.Draft.Line)
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
