/// The head and the foot of a transcript, and the page with what people said about a session.
public enum TranscriptPhrase: String, PhraseKey {
  case workshop, date, people, software, labelled, lead, promises, rehearsal, readers, answer,
    share, feedback
}
