/// What the keys of rounds, drafts and timekeeping do, in a sentence.
public enum JoinTogetherPhrase: String, PhraseKey {
  case done, takeTurn, propose, change, withdraw, withNames, keepTime, plan, strike, reply
}
