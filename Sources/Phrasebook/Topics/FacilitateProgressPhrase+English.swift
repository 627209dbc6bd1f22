extension FacilitateProgressPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .open: "open"
    case .closing: "closing"
    case .closed: "closed"
    case .viewed: "read; the room has not seen it"
    case .revealed: "shown to the room"
    case .stillWriting: "Still writing."
    case .running: "Running."
    case .readyWhenYouAre: "Ready when you are."
    case .timeIsUp: "The planned time of this step is over. Only you are told."
    case .left: "Left on its clock: {time}."
    case .viewedByYou: "read; it is for you alone"
    }
  }
}
