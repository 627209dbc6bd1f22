extension BreathPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .inhale: "Inspirez, {count}."
    case .hold: "Retenez, {count}."
    case .exhale: "Expirez, {count}."
    case .end: "C'était la dernière respiration. Laissez-la continuer d'elle-même."
    case .rhythm: "Inspirez sur {inhale}, expirez sur {exhale}, pendant {time}."
    case .rhythmWithHold:
      "Inspirez sur {inhale}, retenez {hold}, expirez sur {exhale}, pendant {time}."
    }
  }
}
