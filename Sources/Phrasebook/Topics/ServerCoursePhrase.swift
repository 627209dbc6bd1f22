/// What the session's "no" says to those who hold it.
package enum ServerCoursePhrase: String, PhraseKey {
  case notStarted, alreadyStarted, nothingToReveal, noNextStep, noStepBefore, unknownStep
  case unknownOrder, betweenStepsOnly, pulseAlreadyTaken, tooFewPresent, onHold, notOnHold
  case closeFirst, closedQuestions
}
