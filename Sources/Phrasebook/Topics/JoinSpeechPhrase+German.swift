extension JoinSpeechPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .anyTime: "? zeigt dir jederzeit, was du hier tun kannst."
    case .wishes:
      "Falls später zu zweit gearbeitet wird: v sagt nur dem Programm, mit wem du lieber nicht "
        + "arbeitest, g, mit wem gern, o, dass du lieber allein arbeitest."
    case .pairTyping:
      "Was du schreibst, geht an dein Gegenüber und wird nirgends aufbewahrt. Tab und dann h "
        + "bittet um einen Menschen."
    case .yourTurn: "Du bist dran. d beendet es, wenn du gesprochen hast, p passt."
    case .yourTypedTurn:
      "Du bist dran. Schreibe eine Zeile; Enter sendet sie. Tab und dann p passt."
    case .free: "Beitrag {number} von {count} ist frei. t nimmt ihn; es eilt nicht."
    case .offered: "Wer drankommen möchte, nimmt sich einen freien Beitrag."
    case .offeredFor: "Wer für {time} drankommen möchte, nimmt sich einen freien Beitrag."
    case .spoken: "In dieser Runde wird gesprochen. d beendet deinen Beitrag, p passt."
    case .proposeFirst: "n öffnet ein Feld für eine neue Zeile."
    case .stepOut:
      "Du bist eine Weile draußen. Zu sehen ist nur, wie viele draußen sind. Ein Schritt, der "
        + "inzwischen beginnt, lässt sich später nicht mehr beantworten. s sagt, dass du wieder "
        + "da bist."
    case .after:
      "Die Schritte sind vorbei. Der Raum bleibt noch {time} offen: Bleib, atme durch, oder geh "
        + "mit q."
    case .notes:
      "Du kannst die Leitung noch erreichen: m schreibt eine Notiz, h bittet um einen Menschen."
    case .solo:
      "Du arbeitest in diesem Schritt allein, wie du wolltest; niemand erfährt, warum. o bringt "
        + "dich zurück."
    case .soloAsked:
      "Notiert: Du arbeitest lieber allein. Niemand erfährt, warum. o nimmt es zurück."
    }
  }
}
