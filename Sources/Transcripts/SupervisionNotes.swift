/// The facilitator's own notes after a session: a file of its own, never a part of a transcript.
public enum SupervisionNotes {
  /// An empty page to write on, as Markdown.
  public static func template(title: String) -> String {
    let heading =
      title.isEmpty
      ? "# Supervision notes" : "# Supervision notes: \(MarkdownTranscript.escaped(title))"
    let parts = sections.flatMap { ["## \($0.title)", "", "*\($0.question)*", "", "", ""] }
    return ([heading, "", rule, ""] + parts).joined(separator: "\n")
  }

  private static let rule =
    "**No names, no quotes.** Nothing here should let anyone find out who was there or what they said."

  private static let sections: [(title: String, question: String)] = [
    ("Intention", "What was this session for, for them and for me?"),
    ("What happened", "The course of it, in steps and moods, not in people."),
    ("My reactions", "What did I feel, and where? What did I want to do?"),
    (
      "Critical moments",
      "Where could it have gone otherwise? What did I do, and what else was there?"
    ),
    ("Risk and follow-up", "Was anyone possibly in danger? What was offered, what is still to do?"),
    ("What to ask my supervisor", "One or two questions."),
  ]
}
