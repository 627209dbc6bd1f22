extension HonestReachPhrase {
  package var german: String {
    switch self {
    case .linesMayBeShown:
      "Zeilen können dem Raum ohne Namen gezeigt werden; manche können zurückgehalten werden."
    case .themesOnly: "Die Leitung spricht vielleicht über Themen und zitiert niemanden."
    case .allClear:
      "Die Leitung erfährt nur eines: \u{201E}alles klar\u{201C}, wenn alle {options} gewählt "
        + "oder gepasst haben; sonst \u{201E}nicht alles klar\u{201C}."
    case .quoted: "\u{201E}{text}\u{201C}"
    case .or: "{one} oder {other}"
    case .twoCanTell: "Ihr seid zu zweit, also lässt sich auf die andere Person schließen."
    case .tooFew: "Hier sind zu wenige, um deine Antwort mit anderen zu mischen."
    case .ownScreen:
      "Wird niemandem gezeigt: Deine Antwort bleibt auf deinem eigenen Bildschirm. Sag laut, was "
        + "du magst."
    case .pairReads: "Nur ihr in eurer Zweiergruppe lest, was ihr einander schreibt."
    case .sharedOnly: "Gezeigt wird nur, was alle gemeinsam haben, allen gleich."
    case .signed: "Wird {whom} mit deinem Namen gezeigt, nachdem du bestätigt hast."
    case .nobody: "Was du hier machst, wird niemandem gezeigt."
    }
  }
}
