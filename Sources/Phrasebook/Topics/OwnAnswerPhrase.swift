/// One's own answer: sent, kept, taken back, read out again.
public enum OwnAnswerPhrase: String, PhraseKey {
  case accepted, passed, isIn, mayKeep, waitsForConnection, takenBack, staysWithYou, ownOnly, own
  case ownList, earlier, aPass, onePassed, notNow, point, then, given, givenOffScreen
  case acceptedUnshown
  case acceptedHere
  case waitsHere
}
