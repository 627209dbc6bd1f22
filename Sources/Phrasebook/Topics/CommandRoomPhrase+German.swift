extension CommandRoomPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .mend:
      """
      Bessere die Datei aus und versuch es noch einmal; „attune check {file}“ zeigt alles, was \
      es findet.
      """
    case .circles: "Kreise sind für Gruppen; eine Konstellation ist selbst einer."
    case .noCircles: "Lass --circles weg, oder wähle eine Gruppe: --room group"
    case .otherRoom: "--room {name}: Dieser Workshop ist für: {rooms}."
    case .severalRooms: "Dieser Workshop ist für mehr als eine Art von Raum: {rooms}."
    case .sayRoom:
      """
      group ist für Menschen, die einander nicht kennen, constellation für drei oder mehr, die \
      einander kennen, pair für zwei, die einander kennen. Sag, welcher es ist: --room {room}
      """
    case .noDay: "Die Uhr des Computers nennt keinen Tag."
    case .noTexts: "Dieser Workshop hat keine Texte in „{language}“."
    case .languages: "Wähle eine von: {languages}."
    }
  }
}
