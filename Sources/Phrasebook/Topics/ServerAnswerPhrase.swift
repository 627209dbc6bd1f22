/// What the session's "no" says to those who answer, speak and write.
package enum ServerAnswerPhrase: String, PhraseKey {
  case stepNotOpen, notInThisStep, passNotAllowed, alreadyAnswered, changedTooOften
  case nothingToTakeBack, noAnswerHere, noPairHere, alreadyAsked, tooMany, noFacilitator
  case noRoundHere, notYourTurn, noDraftHere, unknownLine, notYourLine
}
