public import WorkshopModel

/// What people said about the session, for the facilitator's own file; never in the transcript.
public struct FeedbackRecord: Hashable, Sendable {
  /// The workshop's name.
  public let workshop: String
  /// Each feedback item, with shares in place of counts.
  public let items: [FeedbackView]

  /// Takes the facilitator's view of a feedback step, or gives nil for any other view.
  public init?(workshop: String, view: View) {
    guard case .feedback(let items) = Shares.view(view) else { return nil }
    self.workshop = workshop
    self.items = items
  }
}
