import Phrasebook
package import WorkshopModel
package import WorkshopProtocol

extension ParticipantWords {
  /// What can be typed at a step, in one sentence; nil where nothing is asked.
  package func howTo(_ card: StepCard) -> String? {
    let mayPass = card.form?.allowsPass == true
    switch card.body {
    case .talk, .breathe, .pause, .round: return nil
    case .gate(let gate):
      return phrases(AnsweringPhrase.number, range(1...max(1, gate.options.count), mayPass: false))
    case .choice(let options, let most):
      var values = range(1...max(1, options.count), mayPass: mayPass)
      values["most"] = .number(most)
      return phrases(most > 1 ? AnsweringPhrase.numbers : .number, values)
    case .scale(let scale, _):
      return phrases(AnsweringPhrase.number, range(scale, mayPass: mayPass))
    case .grid(_, _, let size):
      return phrases(AnsweringPhrase.twoNumbers, range(1...max(1, size), mayPass: mayPass))
    case .rank(let items, let top):
      return count(AnsweringPhrase.order, min(top, items.count), mayPass)
    case .statements(let items, _): return count(AnsweringPhrase.statements, items.count, mayPass)
    case .match(let items, _, let offersDyads):
      let sentence = phrases(AnsweringPhrase.match, ["count": .number(items.count)])
      return offersDyads ? sentence + " " + phrases(AnsweringPhrase.matchInTwos) : sentence
    case .text(let limit):
      return phrases(
        AnsweringPhrase.text, ["limit": .number(limit), "pass": pass(mayPass)])
    case .words(let count, let maxWords):
      return howTo(words: count, maxWords: maxWords, mayPass)
    case .draft(let draft): return phrases(DraftPhrase.howTo, ["limit": .number(draft.limit)])
    case .pair: return phrases(AskingPhrase.pair)
    case .reflect: return phrases(AskingPhrase.reflect)
    case .feedback: return phrases(mayPass ? AskingPhrase.feedbackOrPass : .feedback)
    }
  }

  private func howTo(words count: Int, maxWords: Int, _ mayPass: Bool) -> String {
    let values: [String: PhraseValue] = [
      "count": .number(count), "words": .number(maxWords), "pass": pass(mayPass),
    ]
    guard count > 1 else {
      return phrases(maxWords == 1 ? AnsweringPhrase.oneWord : .words, values)
    }
    return phrases(maxWords == 1 ? AnsweringPhrase.oneWordEach : .wordsEach, values)
  }

  private func count(_ phrase: AnsweringPhrase, _ count: Int, _ mayPass: Bool) -> String {
    phrases(phrase, ["count": .number(count), "pass": pass(mayPass)])
  }

  /// The values of a sentence that names a range.
  func range(_ range: ClosedRange<Int>, mayPass: Bool) -> [String: PhraseValue] {
    [
      "low": .number(range.lowerBound), "high": .number(range.upperBound), "pass": pass(mayPass),
    ]
  }

  /// The clause that offers a pass, or nothing.
  func pass(_ mayPass: Bool) -> PhraseValue {
    .text(mayPass ? phrases(AnsweringPhrase.orPass) : "")
  }

  /// One's own answer in words.
  package func answer(_ content: Answer.Content, for body: StepCard.Body) -> String {
    switch (content, body) {
    case (.pass, _): phrases(OwnAnswerPhrase.aPass)
    case (.consent(let option), .gate(let gate)): name(option, gate.options)
    case (.picks(let picks), .choice(let options, _)):
      picks.map { name($0, options) }.joined(separator: "; ")
    case (.number(let number), _): "\(number)"
    case (.point(let across, let up), _):
      phrases(OwnAnswerPhrase.point, ["across": .number(across), "up": .number(up)])
    case (.order(let order), .rank(let items, _)):
      order.map { name($0, items) }.joined(separator: ", \(phrases(OwnAnswerPhrase.then)) ")
    case (.marks(let marks), .statements(_, let labels)):
      marks.map { name($0, labels, .onePassed) }.joined(separator: "; ")
    case (.text(let text), _): quoted(text)
    case (.words(let words), _): words.map(quoted).joined(separator: ", ")
    default: phrases(OwnAnswerPhrase.given)
    }
  }

  /// One's own answer item by item; nil where it is in one piece.
  func items(of content: Answer.Content, for body: StepCard.Body) -> [String]? {
    switch (content, body) {
    case (.marks(let marks), .statements(let items, let labels)):
      zip(marks, items).map { "\(name($0, labels, .onePassed)): \(Page.line($1))" }
    case (.match(let marks, let names), .match(let items, let answers, _)):
      zip(marks, items).map { "\(name($0, answers, .notNow)): \(Page.line($1))" }
        + (names.isEmpty ? [] : [names.map(Page.line).joined(separator: ", ")])
    case (.feedback(let answers), .feedback(let items)):
      zip(answers, items).map { "\(Self.lead(Self.title($1))) \(feedback($0))" }
    default: nil
    }
  }

  /// A title that ends without a mark gets a colon before what was answered.
  private static func lead(_ title: String) -> String {
    let line = Page.line(title)
    return line.last.map(endMarks.contains) == true ? line : line + ":"
  }

  private static let endMarks: Set<Character> = [".", "?", "!", ":", ";", "…", "。", "？", "！", "："]

  private static func title(_ item: StepCard.FeedbackCard) -> String {
    switch item {
    case .scale(let title, range: _, labels: _): title
    case .text(let title, limit: _): title
    }
  }

  private func feedback(_ answer: Answer.FeedbackAnswer?) -> String {
    switch answer {
    case .number(let number): "\(number)"
    case .text(let text): quoted(text)
    case nil: phrases(OwnAnswerPhrase.onePassed)
    }
  }

  /// The words at a scale's points; the ends have the program's own where the workshop has none.
  func points(of range: ClosedRange<Int>, _ labels: [Int: String]) -> [Int: String] {
    guard labels.isEmpty, range.lowerBound < range.upperBound else { return labels }
    return [
      range.lowerBound: phrases(JoinEntryPhrase.least),
      range.upperBound: phrases(JoinEntryPhrase.most),
    ]
  }

  private func name(_ mark: Int?, _ names: [String], _ none: OwnAnswerPhrase) -> String {
    mark.map { name($0, names) } ?? phrases(none)
  }

  private func name(_ number: Int, _ names: [String]) -> String {
    names.indices.contains(number - 1) ? Page.line(names[number - 1]) : "\(number)"
  }

  private func quoted(_ foreign: String) -> String {
    phrases.quoted(Page.line(foreign), isASCII: phrases.language == .english)
  }
}
