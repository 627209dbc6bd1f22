/// What a shared screen says of a step.
public enum StageStepPhrase: String, PhraseKey {
  case place
  case nobodyYet
  case some
  case most
  case all
  case answerThere
  case answerGate
  case closed
  case alone
  case pause
  /// Stands before what people may do in place of a step.
  case instead
  case breatheIn
  case breatheHold
  case breatheOut
  case breatheEnd
  case breatheWithUs
  case turn
  case turnTaken
  case turnFree
  case turnChosen
  case roundShuffled
  case roundChosen
  case roundOffered
  case roundAssigned
  case roundOver
  case linesSoFar
  case noLine
  /// A mark behind a line.
  case adopted
  case adopting
  case exitClause
  case review
  /// Whose turn it is in a pair.
  case both
  case seconds
  /// Stands before the words of a list.
  case meaning
  /// Stands before the audience of an answer.
  case whoSees
  /// Stands above an earlier step's view.
  case roomSees
}
