/// What a facilitator can type: lines, letters, the transcript and the end.
public enum CommandLinesHelpPhrase: String, PhraseKey {
  case lines, holdBack, redact, offer, reply, finish, export, wait, end, quit
}
