public import Phrasebook

/// The facilitator's own notes after a session: a file of its own, never a part of a transcript.
public enum SupervisionNotes {
  /// An empty page to write on, as Markdown.
  public static func template(title: String, phrases: Phrasebook = Phrasebook()) -> String {
    let heading =
      title.isEmpty
      ? phrases(SupervisionPhrase.heading)
      : phrases(SupervisionPhrase.headingOf, ["title": .text(MarkdownTranscript.escaped(title))])
    let rule =
      "**\(phrases(SupervisionPhrase.noNames))** \(phrases(SupervisionPhrase.nobodyFound))"
    let parts = sections.flatMap { title, question in
      ["## " + phrases(title), "", "*\(phrases(question))*", "", "", ""]
    }
    return (["# " + heading, "", rule, ""] + parts).joined(separator: "\n")
  }

  private static let sections: [(title: SupervisionPhrase, question: SupervisionPhrase)] = [
    (.intention, .intentionAsked), (.course, .courseAsked), (.reactions, .reactionsAsked),
    (.critical, .criticalAsked), (.risk, .riskAsked), (.supervisor, .supervisorAsked),
  ]
}
