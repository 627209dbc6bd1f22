import WorkshopModel

extension Advice {
  /// The longest stretch without a rest, in minutes.
  private static let stretchLimit = 25

  /// Warns of minutes that do not add up, and of long stretches without a rest.
  mutating func adviseOnTime() {
    let sum = workshop.steps.reduce(0) { $0 + $1.minutes }
    if sum != workshop.minutes {
      warn(
        placed.place(of: "minutes"),
        "the steps take \(sum) minutes together, the workshop says \(workshop.minutes)",
        "write `minutes: \(sum)`, or change the steps")
    }
    var stretch = 0
    var hasWarned = false
    for step in placed.steps {
      if step.step.isRest {
        stretch = 0
        hasWarned = false
        continue
      }
      stretch += step.step.minutes
      guard stretch > Self.stretchLimit, !hasWarned else { continue }
      hasWarned = true
      warn(
        step.place, "by the end of `\(step.id)` people have had \(stretch) minutes without a rest",
        "before it, add a break, a breathe, or a talk with cues for the body")
    }
  }

  /// Warns of turns, breaths and lines that need more time than their step has.
  mutating func adviseOnLength(_ placed: PlacedStep) {
    let available = placed.step.minutes * 60
    guard let (needed, what, key) = needed(by: placed.step.kind), needed > available else { return }
    warn(
      placed.place(of: key), "\(what) take \(needed) seconds; `\(placed.id)` has \(available)",
      "give it \((needed + 59) / 60) minutes, or make it shorter")
  }

  private func needed(by kind: StepKind) -> (seconds: Int, what: String, key: String)? {
    switch kind {
    case .talk(let talk): talk.cues.last.map { ($0.atSeconds + 1, "the lines", "cues") }
    case .breathe(let breathing): (breathing.totalSeconds, "the breaths", "cycles")
    case .pair(let work):
      (work.turns.reduce(0) { $0 + $1.seconds } * work.rotate, "the turns", "turns")
    default: nil
    }
  }
}
