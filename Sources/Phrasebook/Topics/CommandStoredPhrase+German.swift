extension CommandStoredPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .none: "Es sind keine Sitzungen gespeichert."
    case .noneLive: "Keine Sitzung wartet darauf, fortgesetzt zu werden."
    case .hostOne: "attune host DATEI beginnt eine."
    case .noTitle: "(nicht lesbar)"
    case .live: "läuft"
    case .endedOn: "beendet, wird am {day} gelöscht"
    case .ended: "beendet, wird auf Wunsch gelöscht"
    case .erased: "{session} ist gelöscht. Nichts davon lässt sich mehr lesen."
    case .workshopGone: "Der Workshop der Sitzung lässt sich nicht mehr lesen."
    case .noReview:
      "Keine Vereinbarung dieser Sitzung hat einen Tag, an dem sie neu angesehen wird."
    case .noList: "Es gibt keine Liste in „{language}“."
    case .lists: "Es gibt Listen in {languages}."
    }
  }
}
