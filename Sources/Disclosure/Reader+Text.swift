import WorkshopModel

extension Reader {
  /// Lines for the facilitator; in the room's own view nothing until they are released (rules V4, V7).
  func textReading(_ opened: [OpenedAnswer]) -> StepReading {
    let lines = opened.compactMap { opened -> WrittenLine? in
      guard case .text(let text) = opened.answer.content else { return nil }
      return WrittenLine(text: text, mayKeep: opened.answer.mayKeep, token: opened.token)
    }
    guard lines.count >= max(1, terms.k) else { return hidden }
    let roomView: View? = terms.reveal == .room ? .notShown : nil
    return StepReading(
      roomView: roomView, facilitatorView: nil, moderation: numbered(lines),
      authors: authors(lines))
  }

  /// Words that two or more people gave; single ones wait for the facilitator (rules V4).
  func wordsReading(
    _ opened: [OpenedAnswer], _ question: WordsQuestion, _ numbers: inout DrawnNumbers
  ) -> StepReading {
    let people = opened.compactMap { opened -> WordCount.Person? in
      guard case .words(let entries) = opened.answer.content else { return nil }
      return WordCount.Person(
        entries: entries, mayKeep: opened.answer.mayKeep, token: opened.token)
    }
    guard people.count >= max(1, terms.k) else { return hidden }
    let count = WordCount(people, language: language)
    let view = wordsView(count.shared, people: people.count)
    guard terms.reveal == .room else {
      let all = (count.shared + count.single).map { TalliedText($0.text, .count($0.people)) }
      let seen: View = step.isSensitive ? view : .words(WordsView(words: all))
      return StepReading(roomView: nil, facilitatorView: seen)
    }
    let single = BatchOrder.shuffled(count.single, by: \.text, using: &numbers)
    guard terms.facilitatorLooksFirst else {
      return StepReading(roomView: view, facilitatorView: nil)
    }
    let lines = single.map { WrittenLine(text: $0.text, mayKeep: $0.mayKeep, token: $0.token) }
    return StepReading(
      roomView: view, facilitatorView: view, moderation: numbered(lines), authors: authors(lines))
  }

  private func wordsView(_ shared: [WordCount.Entry], people: Int) -> View {
    guard !shared.isEmpty else { return .notShown }
    guard step.isSensitive else {
      return .words(WordsView(words: shared.map { TalliedText($0.text, .count($0.people)) }))
    }
    let isRoomy = terms.present >= OpeningRules.leastForRoom(step, k: terms.k)
    guard isRoomy, shared.allSatisfy({ $0.people < people - 2 }) else { return .notShown }
    let scale = BandScale(present: terms.present)
    let words = shared.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map {
      let band = scale.band($0.people)
      return TalliedText($0.text, .band(band == .fewOrNone ? .aFew : band))
    }
    return .words(WordsView(words: words))
  }

  private var hidden: StepReading {
    terms.reveal == .room
      ? StepReading(
        roomView: .notShown, facilitatorView: terms.facilitatorLooksFirst ? .notShown : nil)
      : StepReading(roomView: nil, facilitatorView: .notShown)
  }

  /// A line on its way to the facilitator's list.
  private struct WrittenLine {
    let text: String
    let mayKeep: Bool
    let token: AnswerToken?
  }

  private func numbered(_ lines: [WrittenLine]) -> [ModerationLine] {
    lines.enumerated().map { index, line in
      ModerationLine(
        letter: ModerationLine.letter(at: index), text: line.text, mayKeep: line.mayKeep,
        needsCare: watch.needsCare(line.text), mayPoint: watch.mayPoint(line.text))
    }
  }

  private func authors(_ lines: [WrittenLine]) -> [String: AnswerToken] {
    let found = lines.enumerated().compactMap { index, line in
      line.token.map { (ModerationLine.letter(at: index), $0) }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
