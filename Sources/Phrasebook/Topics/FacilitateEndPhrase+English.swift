extension FacilitateEndPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .consentFirst:
      """
      Before you end: consent asks everybody whether the transcript may be exported. Without it \
      only adopted agreements are.
      """
    case .asksToEnd:
      """
      This ends the steps for everyone; the room stays open for ten minutes more. Type yes to \
      end, no to go on.
      """
    case .asksToEndNow:
      "This closes the room for everyone. Type yes to close it, no to leave it open."
    case .notEnded: "The session goes on."
    case .noQuestion: "Nothing is waiting for a yes or no."
    case .after: "The steps are over. The room stays open for {time}; end now closes it."
    case .afterWithContacts:
      """
      The steps are over. The room stays open for {time}, with the contacts on every screen; end \
      now closes it.
      """
    case .asksToWithdraw:
      "Line {number} is adopted: nobody objected to it. Type yes to take it out, no to leave it."
    case .notWithdrawn: "Line {number} stays."
    }
  }
}
