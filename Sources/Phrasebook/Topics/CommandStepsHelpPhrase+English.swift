extension CommandStepsHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .steps: "open (o), close (c), reveal (v), next (n), back (b), skip, jump STEP: the steps"
    case .time: "extend [MINUTES] (e), hold, resume, auto on, auto off: the time"
    case .putIn: "pulse, breathe [MINUTES], break [MINUTES], talk TEXT: put something in"
    case .turns: "turn, turn LETTER: the next turn of a round, or somebody's"
    case .ballots: "test N, withdraw N: a consent test of a draft's line N; taking it out"
    case .closed: "closed on, closed off: closed questions only, from here on, or no longer"
    case .consent: "consent: asks a constellation whether its transcript may be exported"
    case .late: "late MINUTES: we start later"
    }
  }
}
