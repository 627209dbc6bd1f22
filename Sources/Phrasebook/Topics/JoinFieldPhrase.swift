/// What the fields of a participant's screen are for.
public enum JoinFieldPhrase: String, PhraseKey {
  case name, answer, word, reflect, pairLine, turn, note, signedNote, reply, whichReply
  case propose, change, withdraw, strike, avoid, together, withNames, command, tooLong
}
