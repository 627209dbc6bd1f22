extension TranscriptPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .workshop: "Workshop"
    case .date: "Datum"
    case .people: "Personen"
    case .software: "Programm"
    case .labelled: "{label}: {text}"
    case .lead: "{label}:"
    case .promises: "Was zugesagt ist:"
    case .rehearsal: "Probe: Es können simulierte Personen dabei gewesen sein."
    case .readers:
      """
      Wer das lesen darf und wann es wieder angesehen oder vernichtet wird, bestimmen die, die \
      dabei waren.
      """
    case .answer: "Antwort"
    case .share: "Anteil"
    case .feedback: "Rückmeldungen: {workshop}"
    }
  }
}
