/// What a column of a step's table holds.
public enum TranscriptColumnPhrase: String, PhraseKey {
  case part, kind, earlier, item, answer, share, band, detail
}
