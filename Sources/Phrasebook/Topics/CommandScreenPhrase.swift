/// What commands say about the full screen.
public enum CommandScreenPhrase: String, PhraseKey {
  case noTerminal, usePlain, linesStay, leaveItOut, repaired, notRepaired
}
