extension PairPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .solo:
      "Du arbeitest in diesem Schritt allein, wie du wolltest; niemand erfährt, warum. /others "
        + "bringt dich zurück."
    case .soloAsked:
      "Notiert: Du arbeitest lieber allein. Niemand erfährt, warum. /others nimmt es zurück."
    case .wishes:
      "Falls später zu zweit gearbeitet wird: /avoid NAME sagt nur dem Programm, mit wem du "
        + "lieber nicht arbeitest, /together NAME, mit wem gern, /solo, dass du lieber allein "
        + "arbeitest."
    case .pair: "Du bist in einer Zweiergruppe."
    case .trio: "Du bist in einer Dreiergruppe."
    case .pairWith: "Du bist in einer Zweiergruppe mit {names}"
    case .trioWith: "Du bist in einer Dreiergruppe mit {names}"
    case .role: "Du bist {role}"
    case .typing:
      "Was du tippst, geht an dein Gegenüber und wird nirgends aufbewahrt. h bittet um einen "
        + "Menschen; andere Befehle beginnen mit /."
    case .lineSent: "Nur an deine Zweiergruppe gesendet."
    case .helpAsked:
      """
      Die Leitung weiß, dass eine Zweiergruppe mit einem Menschen sprechen möchte. Es wurde kein \
      Name genannt.
      """
    case .avoidNoted: "Notiert. Nur das Programm, das die Zweiergruppen bildet, weiß es."
    case .togetherNoted: "Notiert. Ihr kommt in eine Zweiergruppe, wenn ihr euch beide nennt."
    case .onlyOne:
      "Du machst hier allein weiter: Es ist gerade niemand frei, oder jemand hat aufgehört. Über "
        + "dich sagt das nichts."
    case .rejoinAsked: "Notiert: wieder mit den anderen, wenn jemand frei ist."
    case .othersNow:
      "Das sind vielleicht andere Leute als vorher. Hattest du eine Zeile angefangen, löscht "
        + "Strg-U sie; was du jetzt sendest, geht an sie."
    }
  }
}
