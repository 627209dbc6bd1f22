extension HonestPhrase {
  package var german: String {
    switch self {
    case .host:
      "Der Computer, auf dem diese Sitzung läuft, verarbeitet deine Antwort und hält nicht fest, "
        + "von wem sie kam. Wer über diesen Computer bestimmt, könnte ihn dazu bringen, es doch zu "
        + "tun."
    case .hostOwned:
      "Der Computer, auf dem diese Sitzung läuft, gehört {owner}. Er verarbeitet deine Antwort "
        + "und hält nicht fest, von wem sie kam. Wer über diesen Computer bestimmt, könnte ihn dazu "
        + "bringen, es doch zu tun."
    case .pass:
      "Passen sieht auf jedem Bildschirm wie eine Antwort aus und wird niemandem zugeordnet. "
        + "Summen können trotzdem verraten, dass sonst niemand gepasst hat."
    case .bareTerminal:
      "Wenn du mit einem einfachen Terminal dabei bist, liest der gastgebende Computer mit, während "
        + "du tippst, und was auf deinem Bildschirm steht, lässt sich nicht verdecken."
    case .rehearsal: "Das ist eine Probe: Personen darin können simuliert sein, einige oder alle."
    case .notShown: "Nicht gezeigt. Das ist normal; sprecht darüber, wenn ihr mögt."
    }
  }
}
