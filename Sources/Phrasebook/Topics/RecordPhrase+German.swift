extension RecordPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .smallGroup: "eine kleine Gruppe"
    case .people: "{low} bis {high} Personen"
    case .manyPeople: "21 oder mehr Personen"
    case .holdsShown:
      """
      Dieses Protokoll enthält, was dem Raum gezeigt wurde, wo der Schritt sagt, dass es bleiben \
      darf.
      """
    case .holdsShares:
      "Anteile sind auf Zehntel gerundet; es gibt keine Personenzahlen, Namen oder Uhrzeiten."
    case .holdsAgreements:
      """
      Vereinbarungen stehen in den Worten da, die angenommen wurden, mit dem Tag, an dem sie neu \
      angesehen werden.
      """
    case .pause: "Eine Pause."
    case .accepted: "Von den Anwesenden angenommen."
    case .pairsMet: "Zweiergruppen haben sich getroffen (geplant: {count} {count:Minute|Minuten})."
    case .breathed: "Zeit zum Atmen."
    case .reflected: "Zeit, allein nachzudenken; davon wurde nichts gesendet."
    case .holdsNoFeedback: "Rückmeldungen am Ende stehen nicht darin."
    case .roundHeld: "Es gab eine Runde."
    case .drafted:
      "Zeilen wurden gemeinsam entworfen. Was angenommen wurde, steht unter Vereinbarungen."
    }
  }
}
