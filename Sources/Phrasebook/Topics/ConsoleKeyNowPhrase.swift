/// What a key of the console does in the present step.
public enum ConsoleKeyNowPhrase: String, PhraseKey {
  case closeAndShow, draft, turns, pairs, notNow, look
}
