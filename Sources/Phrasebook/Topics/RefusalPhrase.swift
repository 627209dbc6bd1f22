/// Wishes that could not be followed, told kindly.
public enum RefusalPhrase: String, PhraseKey {
  case notConnected, notAdmitted, nothingAsked, notInThisStep, notOpen, alreadyAnswered
  case nothingToTakeBack, noPassHere, noKeepHere, notInPair, notHere, noQuestion, tooLong, empty
  case noResources, notNow, lateLine
  case noName
}
