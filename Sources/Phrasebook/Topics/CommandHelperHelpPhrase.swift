/// What a helper can type.
public enum CommandHelperHelpPhrase: String, PhraseKey {
  case hold, admit, aside, takeOver, looking, quit
}
