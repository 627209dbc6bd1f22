extension FacilitateEndPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .consentFirst:
      """
      Bevor du beendest: consent fragt alle, ob das Protokoll exportiert werden darf. Ohne das \
      werden nur angenommene Vereinbarungen exportiert.
      """
    case .asksToEnd:
      """
      Das beendet die Schritte für alle; der Raum bleibt noch zehn Minuten offen. Mit ja beendest \
      du, mit nein geht es weiter.
      """
    case .asksToEndNow:
      "Das schließt den Raum für alle. Mit ja schließt du ihn, mit nein bleibt er offen."
    case .notEnded: "Die Sitzung geht weiter."
    case .noQuestion: "Nichts wartet auf ein ja oder nein."
    case .after:
      "Die Schritte sind vorbei. Der Raum bleibt noch {time} offen; end now schließt ihn."
    case .afterWithContacts:
      """
      Die Schritte sind vorbei. Der Raum bleibt noch {time} offen, mit den Anlaufstellen auf \
      jedem Bildschirm; end now schließt ihn.
      """
    case .asksToWithdraw:
      """
      Zeile {number} ist angenommen: Niemand hatte etwas dagegen. Mit ja nimmst du sie heraus, \
      mit nein bleibt sie.
      """
    case .notWithdrawn: "Zeile {number} bleibt."
    }
  }
}
