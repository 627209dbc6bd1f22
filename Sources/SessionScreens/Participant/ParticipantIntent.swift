package import WorkshopModel
package import WorkshopProtocol

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
  /// With the others again, after `pairSolo`.
  case pairRejoin
  case avoid([String])
  case together(String)
  /// Ends one's own turn in a round.
  case turnDone
  /// Takes the turn that nobody has.
  case takeTurn
  /// Ends one's own turn in a round that is typed.
  case turnSay(String)
  case propose(String)
  case changeLine(Int, String)
  case withdrawLine(Int)
  /// Keeps the time of a room that its members lead.
  case keepTime
  case handTime(String)
  /// A timekeeper's word; the end asks for a confirmation first.
  case verb(ConsoleVerb)
  case plan
  /// Opens the mailbox.
  case mail
  /// Answers a letter; a number where there are several.
  case reply(Int?, String)
  /// Lists one's own lines that were shown, or strikes one of them.
  case strike(Int?)
  /// An option of the terms that a late arrival reads, from 1.
  case terms(Int)
  /// Asks for a confirmation first.
  case leave
  /// Says yes or no to the open question.
  case confirm(Bool)
  /// Answers the care card.
  case care(CareChoice)
  /// Answers the question whether words point to someone.
  case pointer(PointerChoice)
}

/// What a person may do with words that sound heavy, by the number to type.
package enum CareChoice: Int, Hashable, Sendable, CaseIterable {
  case send = 1
  case keepForMe, facilitatorOnly, askForPerson, contacts
}

/// What a person may do with words that may point to someone, by the number to type.
package enum PointerChoice: Int, Hashable, Sendable, CaseIterable {
  case replace = 1
  case send, writeAgain
}

/// A question that the program asks before it does something that cannot be taken back.
package enum ParticipantQuestion: Hashable, Sendable {
  /// Help tells the facilitator who asks.
  case help
  case leave
  /// The answer will be shown with its author's name.
  case sign(Answer)
  /// A timekeeper ends the session for everybody.
  case end
  /// A line of a draft goes for everybody.
  case withdraw(ServerMessage.Draft.Line)
  /// An adopted line of a draft gets other words, and is no longer adopted.
  case rewrite(ServerMessage.Draft.Line, String)
  /// Words that are about to leave sound heavy.
  case care(ParticipantIntent)
  /// Words that are about to leave may point to someone; the second has "someone" in its place.
  case pointer(ParticipantIntent, replaced: ParticipantIntent)
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
  /// Nothing was said about working alone.
  case notSolo
  case noQuestion
  case tooLong
  case empty
  /// A name is needed before anything else.
  case noName
  case noResources
  case noRound
  case notYourTurn
  case turnIsNotFree
  /// Turns are spoken, not typed.
  case spoken
  case noDraft
  /// Lines stay as they are while one is tested.
  case testRuns
  /// A line is proposed by a word.
  case proposeFirst
  case noSuchLine(Int)
  /// A line's number is missing.
  case whichLine
  case notYourLine(Int)
  case draftIsFull(lines: Int)
  /// A draft has no line yet.
  case noLines
  /// No line of a draft is this person's to take back.
  case noLineOfYours
  /// Somebody else keeps the time, or nobody.
  case notTheKeeper
  case noKeeperHere
  /// Nobody leads the room, so there is nobody to write to.
  case noFacilitator
  case noPlan
  case noLetter
  case whichLetter(count: Int)
  case noOwnLines
  /// A line that was typed into a step that has closed.
  case lateLine
  case fault(AnswerFault)
}
