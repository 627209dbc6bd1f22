extension BreathPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .inhale: "Ein, {count}."
    case .hold: "Halten, {count}."
    case .exhale: "Aus, {count}."
    case .end: "Das war der letzte Atemzug. Lass den Atem von selbst weitergehen."
    case .rhythm: "Einatmen {inhale}, ausatmen {exhale}, {time} lang."
    case .rhythmWithHold: "Einatmen {inhale}, halten {hold}, ausatmen {exhale}, {time} lang."
    }
  }
}
