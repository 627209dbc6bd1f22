import WorkshopModel

extension AudienceSentence {
  /// More people than these do not speak in one round; they write.
  static let mostSpeakers = 12

  /// Rules V8: what is shown, and what people may infer from it.
  static func match(
    _ question: MatchQuestion, _ terms: OpenTerms, _ setting: AudienceSetting
  ) -> [String] {
    var sentences = [
      "Two lists are shown, to \(setting.everyone) alike: what all \(terms.present) of you said yes "
        + "to, and what all are open to. Nothing else of your answers is shown to anyone."
    ]
    if terms.present == 2 {
      sentences.append(
        "There are two of you: if you say yes or maybe to something that is on neither list, you "
          + "know that the other did not.")
    } else {
      sentences.append(
        "A missing item says only that not everyone is there; those who compare notes can work out "
          + "more.")
    }
    if question.scope == .dyads {
      sentences.append(
        "If you and another both name each other, you two are also shown what you two share, "
          + "each on your own screen. For that your name travels with your answer. If the other is "
          + "missing there, they did not name you.")
    }
    sentences.append("A pass is a not now. If anyone has not answered, both lists are empty.")
    if question.once { sentences.append("It is held once.") }
    return sentences
  }

  /// A round is speech, or as open as speech.
  static func round(
    _ work: RoundWork, _ terms: OpenTerms, _ setting: AudienceSetting
  ) -> [String] {
    let isTyped = setting.isTyped ?? (work.mode == .typed || terms.present > mostSpeakers)
    guard isTyped else {
      let name = setting.hasNames ? " Every screen shows whose turn it is." : ""
      return [
        "You speak: \(setting.everyone) hears you.\(name) Passing ends your turn in the same words.",
        "The transcript keeps nothing of it.",
      ]
    }
    let name = setting.hasNames ? "with your name" : "without a name, one at a time"
    return [
      "Your line is shown to \(setting.everyone) at once, \(name). "
        + "Passing ends your turn in the same words.",
      "The transcript keeps nothing of it.",
    ]
  }

  /// Lines are open from the moment at which they are proposed.
  static func draft(_ step: Step, _ setting: AudienceSetting) -> [String] {
    let name = setting.hasNames ? "with your name" : "without a name"
    return [
      "A line that you propose is shown to \(setting.everyone) at once, \(name).",
      "A line is adopted if nobody objects and at least two say yes.",
      step.keep == .adopted
        ? "The transcript keeps adopted lines, and not whose they were."
        : "The transcript keeps nothing of it.",
    ]
  }

  /// A consent test shows how many, and nobody who.
  static func ballot(_ terms: OpenTerms, _ setting: AudienceSetting) -> [String] {
    var sentences = [
      "Shown to \(setting.everyone) after closing: how many said yes, how many can live with it, and "
        + "whether the line is adopted. Who objects, who would change it and who passes is not shown."
    ]
    if terms.present <= 4 {
      sentences.append("There are few of you: some of it can be counted out.")
    }
    return sentences
  }

  /// A refusal and the default look the same (rules V9).
  static let closingConsent = [
    "Nobody is shown what you choose. Only if everyone says yes does the transcript hold what was "
      + "shown; otherwise it holds adopted agreements alone, as it does when nobody is asked."
  ]
}
