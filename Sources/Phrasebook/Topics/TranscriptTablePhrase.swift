/// The README beside the tables of a transcript: its files and their form.
public enum TranscriptTablePhrase: String, PhraseKey {
  case steps, agreements, form, formulas, columns
}
