extension BreathPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .inhale: "Inspira, {count}."
    case .hold: "Retén, {count}."
    case .exhale: "Espira, {count}."
    case .end: "Era la última respiración. Deja que siga por sí sola."
    case .rhythm: "Inspira en {inhale}, espira en {exhale}, durante {time}."
    case .rhythmWithHold: "Inspira en {inhale}, retén {hold}, espira en {exhale}, durante {time}."
    }
  }
}
