public import WorkshopModel

extension Insertion {
  /// The step that is put in, under a name given by the session; a ballot's is without its words,
  /// which are the draft's, and one that is held again is without its question.
  public func step(named id: StepID, in words: SessionWords = SessionWords()) -> Step {
    switch self {
    case .pulse: pulse(id, words)
    case .breathe(let minutes):
      make(id, words.breathing, .breathe(Breathing(cycles: minutes.inOneHour * 6)), minutes)
    case .pause(let minutes): make(id, words.pause, .break, minutes)
    case .talk(let text, let minutes): talk(text, make(id, words.talk, .talk(Talk()), minutes))
    case .closingConsent: closingConsent(id, words)
    case .again: make(id, words.again, .match(MatchQuestion(items: [], answers: [])), 1)
    case .ballot: Self.ballot(id, on: "", answers: [], title: words.ballot)
    }
  }

  private func make(_ id: StepID, _ title: String, _ kind: StepKind, _ minutes: Int) -> Step {
    Step(id: id, title: LocalizedText(title), kind: kind, minutes: minutes.inOneHour)
  }

  private func talk(_ text: String, _ step: Step) -> Step {
    var step = step
    step.say = LocalizedText(text)
    return step
  }

  private func closingConsent(_ id: StepID, _ words: SessionWords) -> Step {
    var terms = GateTerms(
      options: words.closingOptions.map { LocalizedText($0) }, require: .none)
    terms.isClosingConsent = true
    var step = make(id, words.closing, .gate(terms), 2)
    step.ask = LocalizedText(words.closingAsk)
    return step
  }

  /// The consent test of a line, with the draft's own answers.
  static func ballot(
    _ id: StepID, on line: String, answers: [LocalizedText], title: String
  ) -> Step {
    var question = ChoiceQuestion(options: answers)
    question.isConsentTest = true
    var step = Step(id: id, title: LocalizedText(title), kind: .choice(question), minutes: 2)
    step.ask = LocalizedText(line)
    step.reveal = .mutual
    step.keep = .nothing
    step.close = .manual
    return step
  }

  private func pulse(_ id: StepID, _ words: SessionWords) -> Step {
    let options = words.pulseOptions.map { LocalizedText($0) }
    var step = make(id, words.pulse, .choice(ChoiceQuestion(options: options)), 1)
    step.ask = LocalizedText(words.pulseAsk)
    step.reveal = .facilitator
    step.keep = .nothing
    return step
  }
}

extension Int {
  /// A number of minutes between one and sixty.
  var inOneHour: Int { Swift.min(Swift.max(self, 1), 60) }
}
