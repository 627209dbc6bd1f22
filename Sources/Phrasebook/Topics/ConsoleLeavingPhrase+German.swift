extension ConsoleLeavingPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .peopleWait:
      """
      Die Leute bleiben im Raum. Nach einigen Sekunden lesen sie, dass du wiederkommst, und \
      die Uhren stehen; wer mithilft, leitet nach einer Minute die Sitzung.
      """
    case .peopleStay: "Die Leute bleiben im Raum und warten auf den Anfang."
    case .roomClosesAnyway: "Die Leute bleiben im Raum, bis er nach seiner Uhr schließt."
    case .roomGoesOn: "Der Raum geht ohne diese Konsole weiter."
    }
  }
}
