/// Sentences about the program that promise what it does and no more (rules H1, H2).
public enum HonestWords {
  /// Rules H1; `owner` says whose computer it is, where that is known.
  public static func host(owner: String? = nil) -> String {
    guard let owner else {
      return "The computer that hosts this session handles your answer and keeps no record of who "
        + "sent it. Whoever controls that computer could change it to."
    }
    return "The computer that hosts this session belongs to \(owner). It handles your answer and "
      + "keeps no record of who sent it. Whoever controls that computer could change it to."
  }

  /// Rules H2.
  public static let pass =
    "A pass looks like an answer on every screen and is not attributed to anyone. "
    + "Totals can still tell somebody that nobody else passed."

  /// What joining without the program means (rules T3).
  public static let bareTerminal =
    "If you joined with a bare terminal, the host's computer reads what you type as you type it, "
    + "and what stands on your screen cannot be hidden."

  /// Nobody comes to find anyone.
  public static let notFindable =
    "Nobody can find you through an answer. If you need a person, press h: that tells the "
    + "facilitator who you are, after you confirm."

  /// The same where nobody facilitates.
  public static let notFindableByMembers =
    "Nobody can find you through an answer. If you need a person, say so aloud."

  /// Rules P4.
  public static let rehearsal =
    "This is a rehearsal: the people in it are simulated, wholly or in part."
}
