import Facilitation
import SimulationKit
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

extension FieldEffects {
  static let weight: [FieldEffect] = [
    FieldEffect(
      field: "step.priority", about: "says what is proposed for cutting, to the console",
      steps: ["type: talk", "type: talk, priority: $"], without: "useful", with: "spare",
      look: { evening in
        let totals = RunningPlan(evening.workshop).totals
        return ["\(totals.withoutSpare) minutes without spare"]
          + evening.plans.prefix(1).flatMap { $0.items.map(\.priority.rawValue) }
      },
      was: ["10 minutes without spare", "useful", "useful"],
      becomes: ["5 minutes without spare", "useful", "spare"]),
    FieldEffect(
      field: "step.protect", about: "keeps a step out of every proposal",
      steps: ["type: talk", "type: talk, priority: spare, protect: $"], without: "false",
      with: "true", look: proposals, was: ["s1"], becomes: []),
    FieldEffect(
      field: "step.heavy", about: "is warned of where nothing settles people right after it",
      steps: ["type: reflect, ask: A?$", "type: reflect, ask: A?"], with: ", heavy: true",
      look: { $0.warnings("heavy") }, was: [],
      becomes: ["`s0` is heavy, and no settling step comes right after it"]),
    FieldEffect(
      field: "step.heavy", about: "keeps its settling when its choice is dropped",
      steps: heavyEvening, with: ", heavy: true",
      look: { evening in
        let cutting = Cutting(steps: evening.workshop.steps)
        let dropped = ["settle", "loss"].map { name in
          cutting.closure(of: Set([StepID(name)].compactMap(\.self))).map(\.name).sorted()
        }
        return dropped.map { $0.joined(separator: " ") }
      },
      was: ["settle", "loss loss-choice"], becomes: ["", "loss loss-choice"]),
    FieldEffect(
      field: "step.heavy", about: "gives a text no clock", steps: ["type: text, ask: A?$"],
      with: ", heavy: true", look: card { $0.clockSeconds }, was: ["300 seconds"],
      becomes: ["nothing"]),
    FieldEffect(
      field: "step.needs", about: "leaves a step out with what it needs",
      steps: ["type: talk", "type: talk", "type: talk$", "type: talk"], with: ", needs: [s1]",
      play: { evening in
        try evening.begin()
        try evening.room.console(.skip, .next, .next)
      },
      look: { $0.opened }, was: ["s0", "s2", "s3"], becomes: ["s0", "s3"]),
  ]

  static let heavyEvening = [
    "type: talk", "id: loss-choice, type: reflect, ask: A?, needs: [loss]",
    "id: loss, type: reflect, ask: A?$", "id: settle, type: talk, priority: useful", "type: talk",
  ]

  /// What would be cut in an evening that is late.
  private static let proposals: Look = { evening in
    let clock = PlanClock(steps: evening.workshop.steps, plannedMinutes: 1)
    let start = PlanClock.Moment(current: 0, elapsedSeconds: 0, stepSeconds: 0)
    return clock.standing(at: start).proposal.map(\.step.name)
  }
}

extension Evening {
  /// The plans that the console was told.
  var plans: [ServerMessage.Plan] {
    told(.console).compactMap { if case .plan(let plan) = $0 { plan } else { nil } }
  }
}
