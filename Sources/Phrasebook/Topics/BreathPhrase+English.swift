extension BreathPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .inhale: "In, {count}."
    case .hold: "Hold, {count}."
    case .exhale: "Out, {count}."
    case .end: "That was the last breath. Let it go on by itself."
    case .rhythm: "In for {inhale}, out for {exhale}, for {time}."
    case .rhythmWithHold: "In for {inhale}, hold for {hold}, out for {exhale}, for {time}."
    }
  }
}
