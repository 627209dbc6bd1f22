extension ConsoleByKeyPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .ready: "Du hast die Konsole. ? zeigt alle Tasten."
    case .helperReady:
      "Du hilfst in dieser Sitzung. ? zeigt die Tasten dafür; die Antworten siehst du nicht."
    case .nowFacilitator: "Du leitest jetzt die Sitzung, mit allen Tasten der Konsole. ? zeigt sie."
    case .nowHelper: "Du hilfst jetzt; jemand anderes leitet die Sitzung. ? zeigt die Tasten dafür."
    case .notForHelpers:
      "Das ist für die Person, die die Sitzung leitet. ? zeigt die Tasten beim Helfen."
    case .noStep: "Noch ist kein Schritt offen. o öffnet den ersten."
    case .held: "Der Raum ist angehalten; die Uhren stehen still. Mit der Leertaste geht es weiter."
    case .waiting:
      """
      {count} {count:Zeile wartet|Zeilen warten}, verdeckt. l geht hin; sieh vorher nach, wer \
      deinen Bildschirm sieht.
      """
    case .needsCare:
      """
      Eine Zeile braucht vielleicht Fürsorge und ist zurückgehalten: Bei den Zeilen nimmt o sie \
      auf, und w schreibt an die Person, von der sie ist. Die Prüfung sucht nur nach einigen \
      Wendungen und übersieht manches.
      """
    case .letters: "y geht zu ihnen; sieh vorher nach, wer deinen Bildschirm sieht."
    case .proposal: "Ohne {names} wärst du pünktlich fertig: f d lässt einen aus."
    case .consentFirst:
      """
      Vor dem Ende: a c fragt alle, ob das Protokoll exportiert werden darf. Sonst nur angenommene \
      Vereinbarungen.
      """
    case .after: "Die Schritte sind vorbei. Der Raum bleibt noch {time} offen; E n schließt ihn."
    case .afterWithContacts:
      """
      Die Schritte sind vorbei. Der Raum bleibt noch {time} offen, mit den Anlaufstellen auf \
      jedem Bildschirm; E n schließt ihn.
      """
    case .wholeInvitation: "Die ganze Einladung, zum Verschicken: i zeigt sie."
    case .back:
      "Die Sitzung ist wieder da, angehalten. Drück die Leertaste, wenn alle wieder hier sind."
    }
  }
}
