/// Wishes about turns, lines, time and letters that could not be followed.
public enum SharedRefusalPhrase: String, PhraseKey {
  case noRound, notYourTurn, turnIsNotFree, spoken, noDraft, testRuns, proposeFirst, noSuchLine
  case whichLine, notYourLine, draftIsFull, notTheKeeper, noKeeperHere, noPlan, noLetter, noOwnLines
  case notSolo, noLineOfYours
}
