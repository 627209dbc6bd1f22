extension ServerOpeningPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .badUpload: "Die Teile der Datei passten nicht zusammen."
    case .sayRoom: "Sag, welche Art von Raum es ist: {rooms}."
    case .noTexts: "Dieser Workshop hat keine Texte in dieser Sprache. Wähle eine von: {languages}."
    case .tooManySessions: "Auf diesem Server laufen schon so viele Sitzungen, wie es sein dürfen."
    case .circles:
      """
      Eine Gruppe kann bis zu {most} Kreise haben; eine Konstellation oder eine Zweiergruppe ist selbst \
      einer.
      """
    case .answersGone: "Die Antworten eines Schritts ließen sich nicht noch einmal lesen."
    }
  }
}
