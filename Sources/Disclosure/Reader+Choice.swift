import WorkshopModel

extension Reader {
  /// Counts or bands of a choice's options; a quiz brings its answer and the reason.
  func choiceView(_ answers: [Answer], _ question: ChoiceQuestion) -> View {
    var counts = [Int](repeating: 0, count: question.options.count)
    for answer in answers {
      guard case .picks(let picks) = answer.content else { continue }
      for pick in picks { counts[pick - 1] += 1 }
    }
    let picks = max(1, question.maxPicks)
    guard let tallies = cells.tallies(counts, answers: answers.count, picks: picks) else {
      return .notShown
    }
    let options = zip(question.options, tallies).map { TalliedText(words($0), $1) }
    return .choice(
      ChoiceView(
        options: options, answer: question.answer, because: question.because.map(words)))
  }

  /// Each statement's labels, tallied apart from every other statement (rules V3).
  func statementsView(_ answers: [Answer], _ question: StatementsQuestion) -> View {
    let items = question.items.indices.map { index in
      let marks = answers.compactMap { answer -> Int? in
        guard case .marks(let marks) = answer.content else { return nil }
        return marks[index]
      }
      return StatementsView.Item(
        text: words(question.items[index]), labels: labels(question.labels, marks))
    }
    let isShown = items.contains { $0.labels != nil }
    return isShown ? .statements(StatementsView(items: items)) : .notShown
  }

  private func labels(_ labels: [LocalizedText], _ marks: [Int]) -> [TalliedText]? {
    var counts = [Int](repeating: 0, count: labels.count)
    for mark in marks { counts[mark - 1] += 1 }
    return cells.tallies(counts, answers: marks.count).map { tallies in
      zip(labels, tallies).map { TalliedText(words($0), $1) }
    }
  }
}
