public import Phrasebook
public import WorkshopModel

/// Writes adopted agreements as a page of their own, which may leave the session without the rest.
public enum AgreementsText {
  /// The page as Markdown (CommonMark): each line with its review and the way out of it.
  public static func markdown(
    _ agreements: [TranscriptRecord.Agreement], title: String, phrases: Phrasebook = Phrasebook()
  ) -> String {
    let heading =
      title.isEmpty
      ? phrases(AgreementPhrase.heading)
      : phrases(
        AgreementPhrase.headingOf, ["title": .text(MarkdownTranscript.escaped(title))])
    let lines =
      agreements.isEmpty
      ? [phrases(AgreementPhrase.none), ""] : items(agreements, phrases)
    return (["# " + heading, ""] + lines + ["---", "", phrases(AgreementPhrase.reopening), ""])
      .joined(separator: "\n")
  }

  /// The agreements as a numbered list, each with what holds for it in an indented paragraph.
  static func items(
    _ agreements: [TranscriptRecord.Agreement], _ phrases: Phrasebook
  ) -> [String] {
    agreements.enumerated().flatMap { index, agreement in
      let number = "\(index + 1). "
      let indent = String(repeating: " ", count: number.count)
      let terms = terms(of: agreement, phrases)
      let text = MarkdownTranscript.escaped(agreement.text)
      return [number + text, ""] + (terms.isEmpty ? [] : [indent + terms, ""])
    }
  }

  /// When it is looked at again, and how one leaves it, in words; empty where neither was set.
  static func terms(of agreement: TranscriptRecord.Agreement, _ phrases: Phrasebook) -> String {
    var sentences: [String] = []
    if !agreement.reviewOn.isEmpty {
      let date = PhraseValue.text(TallyWords.line(agreement.reviewOn))
      sentences.append(phrases(AgreementPhrase.review, ["date": date]))
    }
    if agreement.hasExitClause { sentences.append(phrases(AgreementPhrase.exit)) }
    return sentences.joined(separator: " ")
  }
}
