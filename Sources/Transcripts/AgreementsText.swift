public import WorkshopModel

/// Writes adopted agreements as a page of their own, which may leave the session without the rest.
public enum AgreementsText {
  /// The page as Markdown (CommonMark): each line with its review and the way out of it.
  public static func markdown(
    _ agreements: [TranscriptRecord.Agreement], title: String
  ) -> String {
    let heading =
      title.isEmpty ? "# Agreements" : "# Agreements: \(MarkdownTranscript.escaped(title))"
    let lines = agreements.isEmpty ? ["No line was adopted.", ""] : items(agreements)
    return ([heading, ""] + lines + ["---", "", reopening, ""]).joined(separator: "\n")
  }

  /// What holds of every agreement that was made in a session.
  static let reopening = "Agreements are drafts with a date. Anyone may ask for a review sooner."

  /// The agreements as a numbered list, each with what holds for it in an indented paragraph.
  static func items(_ agreements: [TranscriptRecord.Agreement]) -> [String] {
    agreements.enumerated().flatMap { index, agreement in
      let number = "\(index + 1). "
      let indent = String(repeating: " ", count: number.count)
      let terms = terms(of: agreement)
      let text = MarkdownTranscript.escaped(agreement.text)
      return [number + text, ""] + (terms.isEmpty ? [] : [indent + terms, ""])
    }
  }

  /// When it is looked at again, and how one leaves it, in words; empty where neither was set.
  static func terms(of agreement: TranscriptRecord.Agreement) -> String {
    var sentences: [String] = []
    if !agreement.reviewOn.isEmpty {
      sentences.append("To be looked at again on \(TallyWords.line(agreement.reviewOn)).")
    }
    if agreement.hasExitClause { sentences.append("Anyone may leave it at any time.") }
    return sentences.joined(separator: " ")
  }
}
