/// What a letter key does, in the row of keys.
public enum JoinKeyPhrase: String, PhraseKey {
  case send, pass, takeBack, stepOut, stepBack, slower, moreTime, note, help, resources, blank, keep
  case keys, leave, command, letters, earlier, done, takeTurn, propose, change, withdraw, withNames
  case keepTime, plan, avoid, together, solo, sign, unsigned, reply, strike, rejoin
}
