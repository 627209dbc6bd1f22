extension TranscriptTablePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .steps: "steps.csv führt die Schritte auf, die es gab; jeder hat eine eigene Datei."
    case .agreements:
      """
      agreements.csv, wo es die Datei gibt, führt auf, was angenommen wurde: die Zeile, den Tag, \
      an dem sie neu angesehen wird, und ob alle jederzeit davon zurücktreten dürfen (yes: ja, no: \
      nein).
      """
    case .form:
      """
      Mit Kommas getrennt, UTF-8, Zeilen enden mit CR LF, die erste Zeile nennt die Spalten (RFC \
      4180).
      """
    case .formulas:
      """
      Eine Zelle, die mit = + - @ beginnen würde, beginnt mit einem Apostroph, damit keine \
      Tabellenkalkulation sie ausführt.
      """
    case .columns: "Spalten der Datei eines Schritts:"
    }
  }
}
