/// Something to read over the step, such as the keys or support contacts.
struct ReadingSheet: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    /// The keys and the words of the command line.
    case keys
    /// What was said on this screen.
    case told
    /// One's own letters.
    case letters
    /// Lines of line mode: contacts, the plan, one's own lines.
    case lines([String])
    /// Words that were being written when their step closed, or when the pair they were for was no
    /// more, and since when they stand here.
    case unsent(Unsent, at: Int64)
  }

  let content: Content
  /// Rows that are scrolled out of sight.
  var scroll = 0

  init(_ content: Content) { self.content = content }
}
