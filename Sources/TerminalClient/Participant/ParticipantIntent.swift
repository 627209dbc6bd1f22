package import WorkshopModel

/// What a participant wants to do, whatever screen they sit at.
package enum ParticipantIntent: Hashable, Sendable {
  /// The name to be seen with, where the session has names.
  case name(String)
  case answer(Answer.Content, mayKeep: Bool)
  /// Lets the transcript keep the answer that was sent.
  case keep
  case pass
  case takeBack
  /// Steps out, or back in when out.
  case stepOut
  case slower
  case moreTime
  case note(String, isSigned: Bool)
  /// "I need a person": asks for a confirmation first.
  case help
  case resources
  case pairLine(String)
  case pairHelp
  case pairSolo
  case avoid([String])
  case together(String)
  /// An option of the terms that a late arrival reads, from 1.
  case terms(Int)
  /// Asks for a confirmation first.
  case leave
  /// Says yes or no to the open question.
  case confirm(Bool)
}

/// A question that the program asks before it does something that cannot be taken back.
package enum ParticipantQuestion: Hashable, Sendable {
  /// Help tells the facilitator who asks.
  case help
  case leave
  /// The answer will be shown with its author's name.
  case sign(Answer)
}

/// Why a participant's wish was not followed; each has a kind sentence in `ParticipantWords`.
package enum ParticipantRefusal: Error, Hashable, Sendable {
  case notConnected
  case notAdmitted
  case nothingAsked
  case notInThisStep
  case notOpen
  case alreadyAnswered
  case nothingToTakeBack
  case noPassHere
  case noKeepHere
  case notInPair
  case noAvoidHere
  case noQuestion
  case tooLong
  case empty
  case noResources
  case fault(AnswerFault)
}
