/// What somebody says to a round.
public enum RoundMessage: Hashable, Sendable {
  /// The own turn is over; a pass is the same message.
  case done
  /// "I would like to go now", where turns are offered.
  case take
  /// The own turn in writing; it is passed on and kept nowhere.
  case say(String)
}

/// What somebody says to a draft.
public enum DraftMessage: Hashable, Sendable {
  case propose(String)
  case change(line: Int, String)
  case withdraw(line: Int)
}

/// What a member says about keeping the time.
public enum KeeperMessage: Hashable, Sendable {
  /// "I keep the time."
  case take
  /// To somebody by name or letter.
  case handOver(to: String)
}
