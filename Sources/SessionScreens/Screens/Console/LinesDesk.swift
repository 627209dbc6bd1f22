import WorkshopModel

/// The moderation list on the screen: whether it is read, where the cursor is, what is marked.
struct LinesDesk: Sendable {
  /// The step whose lines these are.
  var step: StepID?
  /// Whether the words are on the screen; never by itself.
  var isRead = false
  var cursor = 0
  /// Letters that a command goes to, in the list's order.
  var marked: [String] = []
  /// The facilitator's own themes; they never leave this screen.
  var themes: [Line: String] = [:]

  /// A line of a step, by its letter.
  struct Line: Hashable, Sendable {
    let step: StepID
    let letter: String
  }

  /// How long the words stay without a key.
  static let readMilliseconds: Int64 = 60_000
}
