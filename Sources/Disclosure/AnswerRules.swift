package import WorkshopModel

/// Tells whether an answer fits its step; what does not fit counts as a pass and never traps.
package struct AnswerRules: Sendable {
  /// Graphemes of one entry of a words step.
  package static let longestEntry = 60

  /// Graphemes that an envelope can hold at most, and more.
  private static let longestLine = 10_000

  /// Names that one person may compare with.
  private static let mostNames = 8

  private let step: Step

  /// Rules for the answers of a step.
  package init(_ step: Step) { self.step = step }

  /// The content as the step asks for it, or a pass.
  package func checked(_ content: Answer.Content) -> Answer.Content {
    switch (step.kind, content) {
    case (.gate(let terms), .consent(let option)):
      terms.options.indices.contains(option - 1) ? content : .pass
    case (.choice(let question), .picks(let picks)): checked(picks, question)
    case (.scale(let question), .number(let number)):
      question.range.contains(number) ? content : .pass
    case (.grid(let question), .point(let across, let up)):
      isInside(across, question.size) && isInside(up, question.size) ? content : .pass
    case (.rank(let question), .order(let order)): checked(order, question)
    case (.statements(let question), .marks(let marks)): checked(marks, question)
    case (.match(let question), .match(let marks, let with)): checked(marks, with, question)
    case (.text(let question), .text(let text)):
      Self.line(text, limit: question.limit).map(Answer.Content.text) ?? .pass
    case (.words(let question), .words(let entries)): checked(entries, question)
    case (.feedback(let items), .feedback(let answers)): checked(answers, items)
    default: .pass
    }
  }

  /// The text, made safe for screens, without space around it; nil where it is empty or too long.
  package static func line(_ text: String, limit: Int) -> String? {
    // Nothing is cut here, so that too long stays too long.
    let safe = SafeText(untrusted: text, limits: .line(graphemes: Self.longestLine)).string
    let kept = safe.drop(while: \.isWhitespace)
    let end = kept.lastIndex { !$0.isWhitespace }
    guard let end else { return nil }
    let trimmed = String(kept[...end])
    return trimmed.count <= limit ? trimmed : nil
  }

  private func isInside(_ number: Int, _ size: Int) -> Bool { number >= 1 && number <= size }

  private func checked(_ picks: [Int], _ question: ChoiceQuestion) -> Answer.Content {
    let fits =
      !picks.isEmpty && picks.count <= max(1, question.maxPicks)
      && Set(picks).count == picks.count
      && picks.allSatisfy { isInside($0, question.options.count) }
    return fits ? .picks(picks.sorted()) : .pass
  }

  private func checked(_ order: [Int], _ question: RankQuestion) -> Answer.Content {
    let fits =
      !order.isEmpty && order.count <= question.top && Set(order).count == order.count
      && order.allSatisfy { isInside($0, question.items.count) }
    return fits ? .order(order) : .pass
  }

  private func checked(_ marks: [Int?], _ question: StatementsQuestion) -> Answer.Content {
    guard marks.count == question.items.count else { return .pass }
    let fitting = marks.map { mark in
      mark.flatMap { isInside($0, question.labels.count) ? $0 : nil }
    }
    return fitting.contains { $0 != nil } ? .marks(fitting) : .pass
  }

  /// "Not now" and no mark are one; names mean something only where people compare in twos.
  private func checked(
    _ marks: [Int?], _ names: [String], _ question: MatchQuestion
  ) -> Answer.Content {
    guard marks.count == question.items.count else { return .pass }
    let fitting = marks.map { mark in mark.flatMap { (1...2).contains($0) ? $0 : nil } }
    guard question.scope == .dyads, names.count <= Self.mostNames else {
      return .match(marks: fitting, with: [])
    }
    let lines = names.compactMap { Self.line($0, limit: DisplayName.longestGraphemes) }
    return .match(marks: fitting, with: Set(lines).sorted())
  }

  private func checked(_ entries: [String], _ question: WordsQuestion) -> Answer.Content {
    guard entries.count <= question.count else { return .pass }
    let fitting = entries.compactMap { Self.line($0, limit: Self.longestEntry) }
    let isShort = fitting.allSatisfy {
      $0.split(whereSeparator: \.isWhitespace).count <= question.maxWords
    }
    let fits = !fitting.isEmpty && fitting.count == entries.count && isShort
    return fits ? .words(fitting) : .pass
  }

  private func checked(
    _ answers: [Answer.FeedbackAnswer?], _ items: [FeedbackItem]
  ) -> Answer.Content {
    guard answers.count == items.count else { return .pass }
    let fitting = zip(answers, items).map { answer, item in
      answer.flatMap { checked($0, item) }
    }
    return fitting.contains { $0 != nil } ? .feedback(fitting) : .pass
  }

  private func checked(
    _ answer: Answer.FeedbackAnswer, _ item: FeedbackItem
  ) -> Answer.FeedbackAnswer? {
    switch (item, answer) {
    case (.scale(_, let question), .number(let number)):
      question.range.contains(number) ? answer : nil
    case (.text(_, let question), .text(let text)):
      Self.line(text, limit: question.limit).map(Answer.FeedbackAnswer.text)
    default: nil
    }
  }
}
