import Phrasebook
public import WorkshopModel

/// Puts one answer into words, as its author's screen and a signed view show it.
public enum AnswerWords {
  /// The answer in words; a pass, or what does not fit the step, reads as a pass.
  public static func text(_ answer: Answer, for step: Step, language: String = "") -> String {
    let content = AnswerRules(step).checked(answer.content)
    let words: (LocalizedText) -> String = { $0.text(in: language) }
    switch (step.kind, content) {
    case (.gate(let terms), .consent(let option)): return words(terms.options[option - 1])
    case (.choice(let question), .picks(let picks)):
      return picks.map { words(question.options[$0 - 1]) }.joined(separator: "; ")
    case (.scale(let question), .number(let number)):
      let label = question.labels[number].map { " (\(words($0)))" } ?? ""
      return "\(number)\(label)"
    case (.grid(let question), .point(let across, let up)):
      let phrases = Phrasebook(tag: language)
      return phrases.place(across, question.across.map(words), question.size) + "; "
        + phrases.place(up, question.up.map(words), question.size)
    case (.rank(let question), .order(let order)):
      return order.enumerated()
        .map { "\($0.offset + 1). \(words(question.items[$0.element - 1]))" }
        .joined(separator: "; ")
    case (.statements(let question), .marks(let marks)):
      return zip(question.items, marks).compactMap { item, mark in
        mark.map { "\(words(item)) \u{2013} \(words(question.labels[$0 - 1]))" }
      }
      .joined(separator: "; ")
    case (.match(let question), .match(let marks, let names)):
      return match(marks, names, question, language)
    case (.text, .text(let text)): return text
    case (.words, .words(let entries)): return entries.joined(separator: ", ")
    case (.feedback(let items), .feedback(let answers)):
      return zip(items, answers).compactMap { item, answer in
        answer.map { feedback($0, item, words) }
      }
      .joined(separator: "; ")
    default: return Phrasebook(tag: language)(HonestAnswerPhrase.pass)
    }
  }

  /// What was marked; whatever else there is has the last answer's words, once.
  private static func match(
    _ marks: [Int?], _ names: [String], _ question: MatchQuestion, _ language: String
  ) -> String {
    let phrases = Phrasebook(tag: language)
    func label(_ mark: Int) -> String {
      question.answers.indices.contains(mark - 1)
        ? question.answers[mark - 1].text(in: language) : "\(mark)"
    }
    func rest(_ phrase: HonestAnswerPhrase) -> String {
      phrases(phrase, ["answer": .text(label(3))])
    }
    var parts = zip(question.items, marks).compactMap { item, mark in
      mark.map { "\(item.text(in: language)) \u{2013} \(label($0))" }
    }
    if parts.isEmpty {
      parts = [rest(.everything)]
    } else if parts.count < marks.count {
      parts.append(rest(.everythingElse))
    }
    if !names.isEmpty {
      let all = names.joined(separator: ", ")
      parts.append(phrases(HonestAnswerPhrase.inTwos, ["names": .text(all)]))
    }
    return parts.joined(separator: "; ")
  }

  private static func feedback(
    _ answer: Answer.FeedbackAnswer, _ item: FeedbackItem, _ words: (LocalizedText) -> String
  ) -> String {
    let title =
      switch item {
      case .scale(let title, _): words(title)
      case .text(let title, _): words(title)
      }
    switch answer {
    case .number(let number): return "\(title) \u{2013} \(number)"
    case .text(let text): return "\(title) \u{2013} \(text)"
    }
  }
}

extension Phrasebook {
  /// A place between two ends.
  fileprivate func place(_ number: Int, _ ends: [String], _ size: Int) -> String {
    let numbers: [String: PhraseValue] = ["number": .number(number), "size": .number(size)]
    guard ends.count == 2 else { return self(HonestAnswerPhrase.place, numbers) }
    let words: [String: PhraseValue] = ["low": .text(ends[0]), "high": .text(ends[1])]
    return self(HonestAnswerPhrase.placeBetween, numbers.merging(words) { first, _ in first })
  }
}
