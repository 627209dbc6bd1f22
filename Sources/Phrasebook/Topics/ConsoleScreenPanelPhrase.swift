/// Headings of the facilitator's screen.
public enum ConsoleScreenPanelPhrase: String, PhraseKey {
  case live, agenda, lines, signals, people, notes, ownNotes, log, plan, status, invitation
  case answer, sayNext, room, typedWords, otherPanel, tabHint, previewTitle, sure
}
