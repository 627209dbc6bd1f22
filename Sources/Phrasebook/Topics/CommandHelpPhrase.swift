/// The commands that everybody has.
public enum CommandHelpPhrase: String, PhraseKey {
  case inPair, commands, pass, takeBack, stepOut, slower, moreTime, note, signedNote, help, pairHelp
  case resources, clear, leave, thisList, equals
}
