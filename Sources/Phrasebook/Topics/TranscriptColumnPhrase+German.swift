extension TranscriptColumnPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .part: "zählt, was vom Schritt gezeigt wurde, ab 1 (zwei Stapel von Zeilen sind 1 und 2)"
    case .kind:
      """
      choice (Auswahl), scale (Skala), grid (Stimmungsraster), rank (Reihenfolge), statement \
      (Aussage), line (Zeile), word (Wort), match (gemeinsame Liste), text (Gesagtes), not shown \
      (nicht gezeigt), not kept (nicht aufbewahrt)
      """
    case .earlier: "„earlier“ vor einer Art ist das frühere Bild eines Vergleichs"
    case .item:
      """
      die Aussage oder der Punkt einer gemeinsamen Liste; bei der Karte eines Rasters die Reihe \
      von oben; sonst leer
      """
    case .answer: "Auswahl, Bezeichnung, Zahlen der Skala, Viertel, Punkt, Wort oder Zeile"
    case .share:
      """
      0 bis 1 in Zehnteln, nie eine Personenzahl; bei einer Karte 0 bis 9, als Teil der vollsten \
      Stelle
      """
    case .band:
      """
      ein Wort anstelle eines Anteils, bei heiklen Schritten: few or none (wenige oder niemand), a \
      few (ein paar), some (einige), many (viele), most (die meisten)
      """
    case .detail:
      """
      der Platz in einer Reihenfolge, die mittlere Antwort, was ein Quiz für richtig hält, oder \
      was gesagt wurde
      """
    }
  }
}
