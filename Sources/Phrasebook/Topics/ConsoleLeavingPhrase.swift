/// What becomes of the people when the console is left.
public enum ConsoleLeavingPhrase: String, PhraseKey {
  case peopleWait, peopleStay, roomClosesAnyway, roomGoesOn
}
