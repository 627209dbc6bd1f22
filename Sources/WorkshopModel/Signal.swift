/// What a participant may say at any time, besides answering.
public enum Signal: String, Hashable, Sendable, CaseIterable {
  /// "Please slow down": counted, not attributed.
  case slower
  /// "A little more time": counted, not attributed.
  case moreTime = "more-time"
  /// Away for a while; not announced.
  case stepOut = "step-out"
  /// Back again.
  case stepBack = "step-back"
  /// "I need a person": tells the facilitator who it is, after a confirmation on the sender's screen.
  case help
}

/// How many sent a signal, as far as anybody is told (rules T5).
public enum CoarseCount: String, Hashable, Sendable, CaseIterable {
  case none, some, many
}

/// How far a step is, as far as the room is told (rules T2).
public enum CoarseProgress: String, Hashable, Comparable, Sendable, CaseIterable {
  case none, some, most, all

  /// Orders for sorting only.
  public static func < (left: CoarseProgress, right: CoarseProgress) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .none: 0
    case .some: 1
    case .most: 2
    case .all: 3
    }
  }
}

/// How far a step is, as far as the console is told (rules T2).
public enum Readiness: String, Hashable, Sendable, CaseIterable {
  case stillWriting = "still-writing"
  case readyWhenYouAre = "ready"
}
