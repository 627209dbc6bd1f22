extension HonestAudiencePhrase {
  package var german: String {
    switch self {
    case .mixedMany: "Mit den anderen gemischt, gezeigt nach dem Schließen."
    case .mixedSome:
      "Gemischt und nach dem Schließen gezeigt; wer dich kennt, kann vielleicht erraten, was von "
        + "dir kommt."
    case .mixedFew: "Behandle das, als stünde dein Name dabei."
    case .mixedTwo: "Die andere Person wird es wissen."
    case .mixedAlone: "Sonst ist niemand hier."
    case .floor: "Nur gezeigt, wenn mindestens {k} antworten."
    case .inWords: "In Worten statt Zahlen, oder gar nicht."
    case .textFirst: "Die Leitung liest zuerst; manche Zeilen können zurückgehalten werden."
    case .wordsFirst:
      "Die Leitung sieht zuerst hin und liest Wörter, die nur eine Person genannt hat."
    case .looksFirst: "Die Leitung sieht zuerst hin."
    case .facilitatorMany: "Mit den anderen gemischt; nur die Leitung sieht es, nach dem Schließen."
    case .facilitatorSome:
      "Gemischt; nur die Leitung sieht es, nach dem Schließen, und kann vielleicht erraten, was "
        + "von dir kommt."
    case .facilitatorFew:
      "Nur die Leitung sieht es, nach dem Schließen. Behandle das, als stünde dein Name dabei."
    case .facilitatorFloor: "Dafür müssen mindestens {least} Leute hier sein; anwesend: {present}."
    }
  }
}
