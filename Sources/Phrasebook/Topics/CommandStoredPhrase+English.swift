extension CommandStoredPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .none: "No sessions are stored."
    case .noneLive: "No session is waiting to be resumed."
    case .hostOne: "attune host FILE begins one."
    case .noTitle: "(cannot be read)"
    case .live: "live"
    case .endedOn: "ended, will be erased on {day}"
    case .ended: "ended, will be erased on request"
    case .erased: "Erased {session}. Nothing of it can be read any more."
    case .workshopGone: "The session's workshop cannot be read any more."
    case .noReview: "No agreement of this session has a day of review."
    case .noList: "There is no list in '{language}'."
    case .lists: "There are lists in {languages}."
    }
  }
}
