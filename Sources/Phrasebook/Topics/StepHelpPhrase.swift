/// The commands of some steps and rooms.
public enum StepHelpPhrase: String, PhraseKey {
  case done, take, propose, change, withdraw, mail, reply, strike, solo, avoid, together, again
  case others
}
