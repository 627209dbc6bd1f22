import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  func writeTitle(_ card: StepCard, on page: inout Page) {
    page.blank()
    page.text(
      StepPhrase.title,
      ["number": .number(card.number), "count": .number(card.of), "title": .text(card.title)])
  }

  /// A step in reading order: title, words, question, options, what to type, who sees it.
  func write(_ card: StepCard, _ model: ParticipantModel, on page: inout Page) {
    writeTitle(card, on: &page)
    if let say = card.say { page.text(say) }
    if !model.worksAlone(in: card) { writeBody(card, on: &page) }
    if case .talk(_, showsResources: true) = card.body, let admission = model.admission,
      !admission.resources.isEmpty
    {
      page.say(StepPhrase.resources)
      for line in admission.resources { page.text(line) }
    }
    if case .gate = card.body, let lobby = model.lobby {
      page.say(page.words.seats(lobby))
    }
    if let instead = card.instead { page.text(StepPhrase.instead, ["text": .text(instead)]) }
    if let ask = card.ask { page.text(ask) }
    writeOptions(card, on: &page)
    if card.state.isHeld { page.say(RoomPhrase.held) }
    guard card.state.phase == .open else { return }
    writeTime(card, on: &page)
    guard card.state.takesPart else {
      page.say(TermsPhrase.notYet)
      if model.terms != nil { page.say(TermsPhrase.termsFirst) }
      return
    }
    if card.state.isFinished, card.form != nil {
      return page.say(OwnAnswerPhrase.isIn)
    }
    if style.isBare, case .reflect = card.body {
      page.say(BareClientPhrase.reflect)
    } else if let howTo = page.words.howTo(card), model.pair == nil, !model.worksAlone(in: card) {
      page.say(howTo)
    }
    if model.keeper?.isYou == true, model.takesText { page.say(AskingPhrase.slash) }
    if card.form?.mayBeKept == true { page.say(AskingPhrase.keep) }
    if case .feedback(let items) = card.body, let first = items.first {
      writeFeedback(first, number: 1, of: items.count, on: &page)
    }
    writeAudience(card, on: &page)
  }

  func writeAudience(_ card: StepCard, on page: inout Page) {
    guard let audience = card.audience else { return }
    page.text(AskingPhrase.audience, ["audience": .text(audience)])
  }

  /// One's own answer; where it has several parts, each in a line.
  ///
  /// That to a match stays off a terminal on which lines remain, unless it is read out.
  func writeOwn(
    _ own: Answer, on card: StepCard, isReadOut: Bool = false, _ page: inout Page
  ) {
    if case .match = own.content, !isReadOut {
      let answer = page.phrases(OwnAnswerPhrase.givenOffScreen)
      return page.text(OwnAnswerPhrase.own, ["answer": .text(answer)])
    }
    guard let items = page.words.items(of: own.content, for: card.body) else {
      let answer = page.words.answer(own.content, for: card.body)
      return page.text(OwnAnswerPhrase.own, ["answer": .text(answer)])
    }
    page.say(OwnAnswerPhrase.ownList)
    for item in items { page.entry(item) }
  }

  private func writeTime(_ card: StepCard, on page: inout Page) {
    guard card.time != .open, card.state.deadline != nil, card.minutes > 0 else { return }
    page.say(StepPhrase.time, ["count": .number(card.minutes)])
  }

  /// What stands between a step's words and its question.
  func writeBody(_ card: StepCard, on page: inout Page) {
    switch card.body {
    case .breathe(let rhythm): page.say(page.words.breathing(rhythm))
    case .gate(let gate):
      page.text(page.phrases.terms(gate.paragraph))
      if let note = gate.legalNote { page.text(note) }
    case .pair(let pair):
      for (index, turn) in pair.turns.enumerated() {
        let time = page.phrases.duration(seconds: turn.seconds)
        let who = who(turn.who, page.phrases)
        page.item("\(index + 1)", "\(who): \(turn.task)", after: " (\(time))")
      }
    case .pause: page.say(StepPhrase.pause)
    case .round(let round): page.say(page.words.round(round))
    case .draft(let draft): page.say(page.words.draft(draft))
    default: break
    }
  }

  private func who(_ who: PairWork.Who, _ phrases: Phrasebook) -> String {
    switch who {
    case .first: "A"
    case .second: "B"
    case .both: phrases(PairTurnPhrase.bothPlanned)
    }
  }

  /// The options, numbered, or the words at a scale's points.
  func writeOptions(_ card: StepCard, on page: inout Page) {
    switch card.body {
    case .gate(let gate): writeList(gate.options, on: &page)
    case .choice(let options, _): writeList(options, on: &page)
    case .scale(_, let labels): writePoints(labels, on: &page)
    case .match(let items, let answers, _):
      writeList(items, on: &page)
      writeMeaning(of: answers, on: &page)
    case .grid(let across, let up, let size): writeAxes(across, up, size, on: &page)
    case .rank(let items, _): writeList(items, on: &page)
    case .statements(let items, let labels):
      writeList(items, on: &page)
      writeMeaning(of: labels, on: &page)
    default: break
    }
  }

  private func writePoints(_ points: [Int: String], on page: inout Page) {
    for (point, label) in points.sorted(by: { $0.key < $1.key }) { page.item("\(point)", label) }
  }

  private func writeMeaning(of labels: [String], on page: inout Page) {
    let numbered = labels.enumerated().map { "\($0.offset + 1) \(Page.line($0.element))" }
    page.text(AskingPhrase.numbersMean, ["meaning": .text(numbered.joined(separator: ", "))])
  }

  private func writeList(_ items: [String], on page: inout Page) {
    for (index, item) in items.enumerated() { page.item("\(index + 1)", item) }
  }

  private func writeAxes(_ across: [String], _ up: [String], _ size: Int, on page: inout Page) {
    for (phrase, names) in [(AskingPhrase.firstNumber, across), (.secondNumber, up)] {
      page.text(
        phrase,
        [
          "low": .number(1), "first": .text(names.first ?? ""), "high": .number(size),
          "last": .text(names.last ?? ""),
        ])
    }
  }

  /// One feedback question with what can be typed.
  func writeFeedback(
    _ item: StepCard.FeedbackCard, number: Int, of count: Int, on page: inout Page
  ) {
    let place: [String: PhraseValue] = ["number": .number(number), "count": .number(count)]
    switch item {
    case .scale(let text, let range, let labels):
      page.text(AskingPhrase.question, place.merging(["text": .text(text)]) { $1 })
      writePoints(page.words.points(of: range, labels), on: &page)
      page.say(
        AskingPhrase.questionNumber,
        ["low": .number(range.lowerBound), "high": .number(range.upperBound)])
    case .text(let text, let limit):
      page.text(AskingPhrase.question, place.merging(["text": .text(text)]) { $1 })
      page.say(AskingPhrase.questionText, ["limit": .number(limit)])
    }
  }
}
