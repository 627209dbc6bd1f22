/// What a drawn screen says about letters, answers and keeping time, with its keys.
public enum JoinLetterPhrase: String, PhraseKey {
  case mailSent, mailEmpty, reply, whichLetter, strike, noLetter, nobodyKeeps, youKeep,
    notTheKeeper, orPass, nothingAsked, answered, otherKind
  case gateMail
}
