/// What each letter key does, in a sentence.
public enum JoinHelpPhrase: String, PhraseKey {
  case pass, takeBack, stepOut, slower, moreTime, note, help, resources, blank, keep, keys, leave
  case command, letters, earlier, solo, avoid, together, rejoin
}
