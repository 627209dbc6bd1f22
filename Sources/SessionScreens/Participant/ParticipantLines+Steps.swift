import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  func writeTitle(_ card: StepCard, on page: inout Page) {
    page.blank()
    page.text("Step \(card.number) of \(card.of): ", card.title)
  }

  /// A step in reading order: title, words, question, options, what to type, who sees it.
  func write(_ card: StepCard, _ model: ParticipantModel, on page: inout Page) {
    writeTitle(card, on: &page)
    if let say = card.say { page.text(say) }
    writeBody(card, on: &page)
    if case .talk(_, showsResources: true) = card.body, let admission = model.admission {
      page.say(ParticipantWords.resources)
      for line in admission.resources { page.text(line) }
    }
    if case .gate = card.body, let lobby = model.lobby {
      page.say(ParticipantWords.seats(lobby))
    }
    if let instead = card.instead { page.text("Or instead: ", instead) }
    if let ask = card.ask { page.text(ask) }
    writeOptions(card, on: &page)
    if card.state.isHeld { page.say(ParticipantWords.held) }
    guard card.state.phase == .open else { return }
    writeTime(card, on: &page)
    guard card.state.takesPart else {
      page.say(ParticipantWords.notYet)
      if model.terms != nil { page.say(ParticipantWords.termsFirst) }
      return
    }
    if card.state.isFinished, card.form != nil {
      return page.say("Your answer to this step is in.")
    }
    if style.isBare, case .reflect = card.body {
      page.say(BareWords.reflect)
    } else if let howTo = ParticipantWords.howTo(card), model.pair == nil {
      page.say(howTo)
    }
    if model.keeper?.isYou == true, model.takesText { page.say(TogetherWords.slash) }
    if card.form?.offersKeep == true {
      page.say("Type keep if the transcript may keep your answer; otherwise it does not.")
    }
    if case .feedback(let items) = card.body, let first = items.first {
      writeFeedback(first, number: 1, of: items.count, on: &page)
    }
    writeAudience(card, on: &page)
  }

  func writeAudience(_ card: StepCard, on page: inout Page) {
    guard let audience = card.audience else { return }
    page.text(ParticipantWords.audience, audience)
  }

  func writeOwn(_ own: Answer, on card: StepCard, _ page: inout Page) {
    page.text(ParticipantWords.ownAnswer, ParticipantWords.answer(own.content, for: card.body))
  }

  /// What stays on one's own screen is read out there, a match item by item.
  func writeOwnOnly(_ own: Answer, on card: StepCard, _ page: inout Page) {
    guard case .match(let items, let answers, _) = card.body,
      case .match(let marks, _) = own.content
    else { return writeOwn(own, on: card, &page) }
    page.say("Your own answer:")
    for (item, mark) in zip(items, marks) {
      let number = (mark ?? answers.count) - 1
      let answer = answers.indices.contains(number) ? Page.line(answers[number]) : "not now"
      page.entry("\(answer): \(Page.line(item))")
    }
  }

  private func writeTime(_ card: StepCard, on page: inout Page) {
    guard card.time != .open, card.state.deadline != nil, card.minutes > 0 else { return }
    page.say("There is time for this: about \(Wording.minutes(card.minutes)).")
  }

  /// What stands between a step's words and its question.
  func writeBody(_ card: StepCard, on page: inout Page) {
    switch card.body {
    case .breathe(let rhythm): page.say(PairWords.breathing(rhythm))
    case .gate(let gate):
      page.text(gate.paragraph)
      if let note = gate.legalNote { page.text(note) }
    case .pair(let pair):
      for (index, turn) in pair.turns.enumerated() {
        let time = Wording.duration(seconds: turn.seconds)
        page.item("\(index + 1)", "\(who(turn.who)): \(turn.task)", after: " (\(time))")
      }
    case .pause: page.say("A break. Come back when the time is over.")
    case .round(let round): page.say(TogetherWords.round(round))
    case .draft(let draft): page.say(TogetherWords.draft(draft))
    default: break
    }
  }

  private func who(_ who: PairWork.Who) -> String {
    switch who {
    case .first: "A"
    case .second: "B"
    case .both: "Both"
    }
  }

  /// The options, numbered, or the words at a scale's points.
  func writeOptions(_ card: StepCard, on page: inout Page) {
    switch card.body {
    case .gate(let gate): writeList(gate.options, on: &page)
    case .choice(let options, _): writeList(options, on: &page)
    case .scale(_, let labels):
      for (point, label) in labels.sorted(by: { $0.key < $1.key }) {
        page.item("\(point)", label)
      }
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

  private func writeMeaning(of labels: [String], on page: inout Page) {
    let numbered = labels.enumerated().map { "\($0.offset + 1) \(Page.line($0.element))" }
    page.text("The numbers mean: ", numbered.joined(separator: ", "))
  }

  private func writeList(_ items: [String], on page: inout Page) {
    for (index, item) in items.enumerated() { page.item("\(index + 1)", item) }
  }

  private func writeAxes(_ across: [String], _ up: [String], _ size: Int, on page: inout Page) {
    let first = (across.first ?? "", across.last ?? "")
    let second = (up.first ?? "", up.last ?? "")
    page.text("First number: ", "1 is \(first.0), \(size) is \(first.1).")
    page.text("Second number: ", "1 is \(second.0), \(size) is \(second.1).")
  }

  /// One feedback question with what can be typed.
  func writeFeedback(
    _ item: StepCard.FeedbackCard, number: Int, of count: Int, on page: inout Page
  ) {
    switch item {
    case .scale(let text, let range, let labels):
      page.text("Question \(number) of \(count): ", text)
      for (point, label) in labels.sorted(by: { $0.key < $1.key }) {
        page.item("\(point)", label)
      }
      page.say(
        "Type a number from \(range.lowerBound) to \(range.upperBound), or skip for the next one.")
    case .text(let text, let limit):
      page.text("Question \(number) of \(count): ", text)
      page.say("Type one line of up to \(limit) characters, or skip for the next one.")
    }
  }
}
