/// What a drawn screen says about the room, with its keys where line mode names words.
public enum JoinSpeechPhrase: String, PhraseKey {
  case anyTime, wishes, pairTyping, yourTurn, yourTypedTurn, free, offered, offeredFor, spoken
  case proposeFirst, stepOut, after, notes, solo, soloAsked
}
