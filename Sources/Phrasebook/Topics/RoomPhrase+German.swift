extension RoomPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .held: "Wir nehmen uns einen Moment. Es ist alles in Ordnung; der Raum ist still."
    case .resumed: "Der Raum macht weiter."
    case .broadcast: "Die Leitung sagt:"
    case .nobodyFinished: "Noch ist niemand fertig. Es eilt nicht."
    case .someFinished: "Einige sind fertig. Es eilt nicht."
    case .mostFinished: "Die meisten sind fertig. Es eilt nicht."
    case .allFinished: "Alle sind fertig."
    case .closingSoon: "Dieser Schritt schließt in {count} {count:Sekunde|Sekunden}."
    case .passingIsFine: "Passen ist völlig in Ordnung."
    case .extended: "Es gibt noch etwas Zeit."
    case .extendedBy: "Es gibt noch etwas Zeit: {time} ab jetzt."
    case .timeIsUp: "Die geplante Zeit dieses Schritts ist um. Es eilt nicht."
    case .stepClosed: "Dieser Schritt ist geschlossen. Danke."
    case .withoutFacilitator:
      "Die Leitung ist gerade nicht verbunden und kommt wieder. Die Uhren stehen still, und "
        + "solange wird nichts von dir erwartet."
    case .answeredWithoutFacilitator:
      "Die Leitung ist gerade nicht verbunden und kommt wieder. Die Uhren stehen still, deine "
        + "Antwort ist sicher, und solange wird nichts von dir erwartet."
    case .withoutKeeper:
      "Wer auf die Zeit achtet, ist gerade nicht verbunden. Die Uhren stehen still."
    case .answeredWithoutKeeper:
      """
      Wer auf die Zeit achtet, ist gerade nicht verbunden. Die Uhren stehen still, und deine \
      Antwort ist sicher.
      """
    case .attended: "Jemand leitet den Raum wieder."
    }
  }
}
