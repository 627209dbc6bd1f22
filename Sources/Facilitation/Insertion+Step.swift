public import WorkshopModel

extension Insertion {
  /// The step that is put in, under a name given by the session; a ballot's is without its words,
  /// which are the draft's, and one that is held again is without its question.
  public func step(named id: StepID) -> Step {
    switch self {
    case .pulse: pulse(id)
    case .breathe(let minutes):
      make(id, "Breathing", .breathe(Breathing(cycles: minutes.inOneHour * 6)), minutes)
    case .pause(let minutes): make(id, "A break", .break, minutes)
    case .talk(let text, let minutes): talk(id, text, minutes)
    case .closingConsent: closingConsent(id)
    case .again: make(id, "Once more", .match(MatchQuestion(items: [], answers: [])), 1)
    case .ballot: Self.ballot(id, on: "", answers: [])
    }
  }

  private func make(_ id: StepID, _ title: String, _ kind: StepKind, _ minutes: Int) -> Step {
    Step(id: id, title: LocalizedText(title), kind: kind, minutes: minutes.inOneHour)
  }

  private func talk(_ id: StepID, _ text: String, _ minutes: Int) -> Step {
    var step = make(id, "A word", .talk(Talk()), minutes)
    step.say = LocalizedText(text)
    return step
  }

  private func closingConsent(_ id: StepID) -> Step {
    var terms = GateTerms(options: [LocalizedText("Yes"), LocalizedText("No")], require: .none)
    terms.isClosingConsent = true
    var step = make(id, "What may be kept", .gate(terms), 2)
    step.ask = LocalizedText(
      "May what was shown in this session be kept in a file? It is only if everyone says yes.")
    return step
  }

  /// The consent test of a line, with the draft's own answers.
  static func ballot(_ id: StepID, on line: String, answers: [LocalizedText]) -> Step {
    var question = ChoiceQuestion(options: answers)
    question.isConsentTest = true
    var step = Step(
      id: id, title: LocalizedText("Can we live with this line?"), kind: .choice(question),
      minutes: 2)
    step.ask = LocalizedText(line)
    step.reveal = .mutual
    step.keep = .nothing
    step.close = .manual
    return step
  }

  private func pulse(_ id: StepID) -> Step {
    let options = ["Too fast", "Fine", "Too slow", "I need a pause"].map { LocalizedText($0) }
    var step = make(id, "Pulse", .choice(ChoiceQuestion(options: options)), 1)
    step.ask = LocalizedText("How is the pace for you?")
    step.reveal = .facilitator
    step.keep = .nothing
    return step
  }
}

extension Int {
  /// A number of minutes between one and sixty.
  var inOneHour: Int { Swift.min(Swift.max(self, 1), 60) }
}
