import WorkshopModel

extension Reader {
  /// Each item by itself, each with its own shuffle (rules V3).
  func feedbackView(
    _ answers: [Answer], _ items: [FeedbackItem], _ numbers: inout DrawnNumbers
  ) -> View {
    var views: [FeedbackView] = []
    for (index, item) in items.enumerated() {
      let given = answers.compactMap { answer -> Answer.FeedbackAnswer? in
        guard case .feedback(let answers) = answer.content else { return nil }
        return answers[index]
      }
      views.append(feedbackView(given, item, &numbers))
    }
    return .feedback(views)
  }

  private func feedbackView(
    _ given: [Answer.FeedbackAnswer], _ item: FeedbackItem, _ numbers: inout DrawnNumbers
  ) -> FeedbackView {
    switch item {
    case .scale(let title, let question):
      let values = given.compactMap { answer -> Int? in
        guard case .number(let number) = answer else { return nil }
        return number
      }
      guard let view = scaleView(of: values, question) else { return .notShown(words(title)) }
      return .scale(words(title), view)
    case .text(let title, _):
      let texts = given.compactMap { answer -> String? in
        guard case .text(let text) = answer else { return nil }
        return text
      }
      guard !texts.isEmpty else { return .notShown(words(title)) }
      return .lines(words(title), BatchOrder.shuffled(texts, by: { $0 }, using: &numbers))
    }
  }
}
