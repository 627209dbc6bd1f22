public import WorkshopModel

/// Says who will see an answer, before it is given, from the numbers present (rules H3).
public enum AudienceSentence {
  /// One or more sentences for above the input.
  ///
  /// - Parameters:
  ///   - terms: What was frozen as the step opened.
  ///   - step: The step.
  ///   - language: The session's language, which the sentences and the step's options follow.
  ///   - setting: For whose eyes it is answered.
  /// - Returns: The sentences, with a space between them; nil where nothing is asked.
  public static func text(
    _ terms: OpenTerms, for step: Step, language: String = "",
    in setting: AudienceSetting = AudienceSetting()
  ) -> String? {
    switch step.kind.type {
    case .talk, .breathe, .break: return nil
    default: break
    }
    let words = AudienceWords(terms: terms, step: step, language: language, setting: setting)
    return words.sentences.joined(separator: " ")
  }
}
