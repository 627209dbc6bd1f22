/// How a console's word is typed with what comes after it.
public enum CommandUsagePhrase: String, PhraseKey {
  case closed, seat, aside, reply, offer, undo, release, holdBack, redact, talk, say, order, note
  case out, auto, door, wait, export
}
