extension FacilitateGuidePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .lookingBack:
      """
      Alle sehen diesen Schritt noch einmal; gefragt wird nichts. {key} geht zurück dahin, wo \
      ihr wart.
      """
    case .draftEmpty: "Die Zeilen kommen aus dem Raum; noch ist keine da."
    case .draftOpen:
      "{key} fragt alle, ob sie mit einer Zeile leben können; ohne das wird keine angenommen."
    case .draftDone: "Jede Zeile ist angenommen. {key} schließt den Entwurf."
    case .ballot: "{key} schließt diesen Test und zeigt allen sofort, was dabei herauskam."
    case .match: "{key} schließt und zeigt allen sofort, was alle teilen; du siehst es mit ihnen."
    case .round: "{key} gibt das Wort der nächsten Person."
    case .pair: "{key} holt alle zurück, 30 Sekunden vorher angesagt."
    case .ownScreens:
      """
      Von diesem Schritt kommt nichts zu dir oder in den Raum: Was geantwortet wurde, bleibt \
      auf den eigenen Bildschirmen. Lade alle ein, laut zu sagen, was sie mögen; \
      {key} geht weiter.
      """
    }
  }
}
