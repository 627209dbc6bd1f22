/// Why a typed line is no command.
public enum CommandFaultPhrase: String, PhraseKey {
  case unknown, nearest, needs, notAStep, noNumber, notANumber
}
