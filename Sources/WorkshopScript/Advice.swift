import WorkshopModel

/// Names what a workshop that can be run may still do badly.
struct Advice {
  let placed: PlacedWorkshop
  var problems: [Problem] = []

  var workshop: Workshop { placed.workshop }

  /// Every warning and note about a workshop without errors.
  static func problems(in placed: PlacedWorkshop) -> [Problem] {
    var advice = Advice(placed: placed)
    advice.adviseOnLanguages()
    advice.adviseOnTime()
    advice.adviseOnCare()
    advice.adviseOnThresholds()
    advice.adviseOnMatches()
    for (index, step) in placed.steps.enumerated() {
      advice.adviseOnDisclosure(step)
      advice.adviseOnLength(step)
      advice.adviseOnAsking(step)
      advice.adviseOnTogether(step)
      advice.adviseOnHeavy(step, at: index)
    }
    return advice.problems
  }

  mutating func warn(_ place: Place, _ what: String, _ hint: String) {
    problems.append(Problem(.warning, place, what, hint))
  }

  mutating func note(_ place: Place, _ what: String, _ hint: String) {
    problems.append(Problem(.note, place, what, hint))
  }

  /// Whether it is short enough to do without a guarded ending.
  private var isShort: Bool { workshop.minutes <= 15 }

  private var lastThird: ArraySlice<PlacedStep> {
    placed.steps.dropFirst(placed.steps.count * 2 / 3)
  }

  // MARK: - Care

  private mutating func adviseOnCare() {
    guard !isShort else { return }
    let place = placed.place(of: "steps")
    if !lastThird.contains(where: { $0.step.showsResources }) {
      warn(
        place, "nothing in the last third tells people where to turn afterwards",
        "add a talk with `show: resources` near the end")
    }
    if !lastThird.contains(where: { $0.step.isProtected }) {
      warn(
        place, "no step of the ending is protected, so that it could be cut for time",
        "add `protect: true` to the last steps")
    }
    for order in workshop.orders {
      let left = placed.steps.filter { $0.step.isProtected && !order.steps.contains($0.id) }
      guard let first = left.first else { continue }
      warn(
        placed.place(of: "orders"), "the order `\(order.name)` leaves out `\(first.id)`",
        "protected steps belong into every order")
    }
  }

  private mutating func adviseOnHeavy(_ placed: PlacedStep, at index: Int) {
    let next = self.placed.steps.dropFirst(index + 1).first
    guard placed.step.isHeavy, next?.step.settles != true else { return }
    warn(
      placed.place(of: "heavy"),
      "`\(placed.id)` is heavy, and no settling step comes right after it",
      "add a breathe, a break or a talk")
  }

  // MARK: - Questions

  private mutating func adviseOnAsking(_ placed: PlacedStep) {
    let step = placed.step
    if StepFit.asks(step.kind.type), step.ask == nil {
      warn(
        placed.place, "`\(step.id)` asks for something without an `ask`",
        "say in a sentence what you would like to know")
    }
    if step.close == .timer, step.time == .open {
      warn(
        placed.place(of: "close"), "`\(step.id)` closes by the clock, but people see no clock",
        "take `time: soft` or `time: hard` with `close: timer`")
    }
  }
}

extension Step {
  var showsResources: Bool {
    if case .talk(let talk) = kind { talk.showsResources } else { false }
  }
}
