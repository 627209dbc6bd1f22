extension SupervisionPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .heading: "Supervision notes"
    case .headingOf: "Supervision notes: {title}"
    case .noNames: "No names, no quotes."
    case .nobodyFound: "Nothing here should let anyone find out who was there or what they said."
    case .intention: "Intention"
    case .intentionAsked: "What was this session for, for them and for me?"
    case .course: "What happened"
    case .courseAsked: "The course of it, in steps and moods, not in people."
    case .reactions: "My reactions"
    case .reactionsAsked: "What did I feel, and where? What did I want to do?"
    case .critical: "Critical moments"
    case .criticalAsked:
      "Where could it have gone otherwise? What did I do, and what else was there?"
    case .risk: "Risk and follow-up"
    case .riskAsked: "Was anyone possibly in danger? What was offered, what is still to do?"
    case .supervisor: "What to ask my supervisor"
    case .supervisorAsked: "One or two questions."
    }
  }
}
