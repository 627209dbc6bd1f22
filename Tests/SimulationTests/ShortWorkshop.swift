import WorkshopModel

/// A workshop of a few minutes with every kind of step that asks something.
enum ShortWorkshop {
  static let open = workshop("short", rooms: [.group], names: nil)
  static let named = workshop("short-named", rooms: [.group, .constellation], names: .chosen)

  private static func workshop(
    _ name: String, rooms: [RoomKind], names: NamePolicy?
  ) -> Workshop {
    var workshop = Workshop(
      id: name, title: LocalizedText("A short one"), rooms: rooms,
      people: PeopleRange(min: 2, best: 5...12, max: 30), steps: steps)
    workshop.names = names
    return workshop
  }

  private static let steps: [Step] = [
    step("welcome", .talk(Talk())),
    step("terms", .gate(GateTerms(options: texts("I agree", "Not today")))),
    step("weather", .choice(ChoiceQuestion(options: texts("Sun", "Clouds", "Rain"), maxPicks: 2))),
    step("near", .scale(ScaleQuestion(range: 1...7))),
    step(
      "map", .grid(GridQuestion(across: texts("low", "high"), up: texts("low", "high"), size: 7))),
    step("order", .rank(RankQuestion(items: texts("Rest", "Play", "Talk"), top: 2))),
    step(
      "true",
      .statements(StatementsQuestion(items: texts("One", "Two"), labels: texts("yes", "no")))),
    shown(step("line", .text(TextQuestion(limit: 120)))),
    step("words", .words(WordsQuestion(count: 2))),
    step("pairs", .pair(PairWork(turns: [turn(.first), turn(.second)]))),
    step("again", .scale(again)),
    step("after", .feedback(feedback)),
  ]

  private static var again: ScaleQuestion {
    var question = ScaleQuestion(range: 1...7)
    question.compare = StepID("near")
    return question
  }

  private static let feedback: [FeedbackItem] = [
    .scale(LocalizedText("Useful?"), ScaleQuestion(range: 1...5)),
    .text(LocalizedText("A word?"), TextQuestion(limit: 120)),
  ]

  private static func turn(_ who: PairWork.Who) -> PairWork.Turn {
    PairWork.Turn(who: who, task: LocalizedText("Speak"), seconds: 20)
  }

  private static func texts(_ texts: String...) -> [LocalizedText] {
    texts.map { LocalizedText($0) }
  }

  private static func shown(_ step: Step) -> Step {
    var step = step
    step.reveal = .room
    step.keep = .ask
    return step
  }

  private static func step(_ name: String, _ kind: StepKind) -> Step {
    let id = StepID(name) ?? nameless
    return Step(id: id, title: LocalizedText(name), kind: kind, minutes: 1)
  }

  private static let nameless = StepID("step").unsafelyUnwrapped
}
