/// What is warned of before sessions are kept on this computer.
public enum CommandWarningPhrase: String, PhraseKey {
  case onDisk, plainSwap
}
