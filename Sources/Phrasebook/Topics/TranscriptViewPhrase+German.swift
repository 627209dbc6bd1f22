extension TranscriptViewPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .notShown: "Nicht gezeigt."
    case .notKept: "Nicht aufbewahrt."
    case .itemNotShown: "{text} – Nicht gezeigt."
    case .everyoneYes: "Alle haben Ja gesagt"
    case .everyoneOpen: "Alle sind offen dafür"
    case .nothingToday: "heute nichts"
    case .hardlyAnyone: "kaum jemand"
    case .tenths: "etwa {tenths} von 10"
    case .nearlyAll: "alle oder fast alle"
    case .heldRight: "Gilt als richtig: {answer}"
    case .middle:
      "Die mittlere Antwort ist {median}; die Hälfte der Antworten liegt zwischen {low} und {high}."
    case .firstChoices: "Die ersten Plätze verteilten sich auf {count} {count:Punkt|Punkte}."
    case .upperLeft: "oben links"
    case .upperRight: "oben rechts"
    case .lowerLeft: "unten links"
    case .lowerRight: "unten rechts"
    case .axes: "Von links nach rechts: {across}. Von unten nach oben: {up}."
    case .nine: "Bei 9 liegen die meisten Antworten."
    case .fullest: "Die meisten Antworten liegen um {places}."
    case .place: "{column} nach rechts und {row} nach oben"
    }
  }
}
