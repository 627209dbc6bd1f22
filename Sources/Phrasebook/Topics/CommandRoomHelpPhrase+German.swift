extension CommandRoomHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .say: "say TEXT: Worte an alle; callback: die Zweiergruppen kommen zurück"
    case .door:
      "lock sperrt, unlock öffnet, admit lässt herein, door close schließt für immer: die Tür"
    case .people:
      """
      people, out BUCHSTABE, seat BUCHSTABE KREIS: wer da ist, hinausschicken, in einen Kreis \
      setzen
      """
    case .plan:
      "plan zeigt ihn, drop SCHRITT lässt aus, order NAME, listening ordnet anders: der Plan"
    case .colleagues:
      """
      aside TEXT vertraulich, handover übergibt, takeover übernimmt: mit einer Person, die \
      mithilft
      """
    case .notes:
      """
      notes, note TEXT: Nachrichten von Menschen; eine eigene Notiz; \
      seen: ein Ruf nach einem Menschen ist erledigt
      """
    case .looking: "invite, status: die Einladung; wie es steht"
    }
  }
}
