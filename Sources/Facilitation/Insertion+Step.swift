public import WorkshopModel

extension Insertion {
  /// The step that is put in, under a name given by the session.
  public func step(named id: StepID) -> Step {
    switch self {
    case .pulse: pulse(id)
    case .breathe(let minutes):
      make(id, "Breathing", .breathe(Breathing(cycles: minutes.inOneHour * 6)), minutes)
    case .pause(let minutes): make(id, "A break", .break, minutes)
    case .talk(let text, let minutes): talk(id, text, minutes)
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
