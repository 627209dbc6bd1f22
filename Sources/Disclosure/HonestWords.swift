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

  /// What nobody can promise for others.
  public static let confidence =
    "We ask one another to keep to ourselves what is said here. We cannot enforce it."

  /// Letters to whoever wrote a line, and lines that are taken out (rules T4, D5).
  public static let mailbox =
    "Whoever facilitates may write to the author of a line without learning who that is: type mail "
    + "to look. You may take out a line of yours until the session ends; whoever read it has read it."

  /// What an author's own program asks before words leave.
  public static let careCard =
    "Before your words leave, your own program may ask you whether they are heavy or point to "
    + "someone. It asks you alone, and it misses things."

  /// The same where lines go to a facilitator.
  public static let careMark =
    "Lines with certain words reach the facilitator marked as ones that may need care, without names."

  /// What a helper sees.
  public static let helper =
    "A helper is here, or may come: they see signals, private notes and calls for a person, "
    + "and no answers, and may come to hold the session if the facilitator is gone."

  /// Where a member leads.
  public static let memberLed =
    "Nobody here sees more than the others do; whoever keeps time does not, either."

  /// The ten minutes after.
  public static let after = "After the end the room stays open for ten minutes."

  /// Rules P4.
  public static let rehearsal =
    "This is a rehearsal: the people in it are simulated, wholly or in part."
}
