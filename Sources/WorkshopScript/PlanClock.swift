public import WorkshopModel

/// Holds a running session against its plan: minutes over or under, and what could be cut.
public struct PlanClock: Hashable, Sendable {
  /// Where a session is.
  public struct Moment: Hashable, Sendable {
    /// The index of the current step in the running order.
    public let current: Int
    /// Seconds since the session's first step opened.
    public let elapsedSeconds: Int
    /// Seconds since the current step began.
    public let stepSeconds: Int
    /// Steps that have been left out.
    public let leftOut: Set<StepID>

    /// Names a moment.
    public init(
      current: Int, elapsedSeconds: Int, stepSeconds: Int, leftOut: Set<StepID> = []
    ) {
      self.current = current
      self.elapsedSeconds = elapsedSeconds
      self.stepSeconds = stepSeconds
      self.leftOut = leftOut
    }
  }

  /// Steps that could be left out together.
  public struct Cut: Hashable, Sendable {
    /// The step that is proposed.
    public let step: StepID
    /// What falls away with it, itself included, in order.
    public let steps: [StepID]
    /// Minutes that it saves.
    public let minutes: Int
    /// How readily it is cut.
    public let priority: Priority
  }

  /// How a session stands.
  public struct Standing: Hashable, Sendable {
    /// Minutes over (positive) or under (negative) at the end, if nothing changes.
    public let minutesOver: Int
    /// Minutes that the steps still to come are planned for.
    public let remainingMinutes: Int
    /// Everything that could be left out: spare steps first, then useful ones.
    public let cuts: [Cut]
    /// The first of these that together make up for the minutes over; empty when in time.
    public let proposal: [Cut]
  }

  private let steps: [Step]
  private let plannedMinutes: Int

  /// Keeps time for steps in the order that is run; they were planned for so many minutes.
  public init(steps: [Step], plannedMinutes: Int) {
    self.steps = steps
    self.plannedMinutes = plannedMinutes
  }

  /// How the session stands at a moment.
  public func standing(at moment: Moment) -> Standing {
    let ahead = steps.dropFirst(max(0, moment.current + 1))
      .filter { !moment.leftOut.contains($0.id) }
    let remaining = ahead.reduce(0) { $0 + $1.minutes }
    let current = steps.indices.contains(moment.current) ? steps[moment.current].minutes * 60 : 0
    let rest = max(0, current - moment.stepSeconds)
    let seconds = moment.elapsedSeconds + rest + (remaining - plannedMinutes) * 60
    let over = Int((Double(seconds) / 60).rounded())
    let cuts = cuts(in: ahead)
    return Standing(
      minutesOver: over, remainingMinutes: remaining, cuts: cuts,
      proposal: Self.proposal(from: cuts, for: over))
  }

  private func cuts(in ahead: [Step]) -> [Cut] {
    let cutting = Cutting(steps: steps)
    let open = Set(ahead.map(\.id))
    return [Priority.spare, .useful].flatMap { priority in
      ahead.filter { step in
        step.priority == priority && !step.isProtected && !cutting.isHeldBySettling(step.id)
      }.map { cut($0, cutting.closure(of: [$0.id]).intersection(open), ahead) }
    }
  }

  private func cut(_ step: Step, _ gone: Set<StepID>, _ ahead: [Step]) -> Cut {
    let falling = ahead.filter { gone.contains($0.id) }
    return Cut(
      step: step.id, steps: falling.map(\.id), minutes: falling.reduce(0) { $0 + $1.minutes },
      priority: step.priority)
  }

  /// The first cuts that suffice, none of which falls away with an earlier one.
  private static func proposal(from cuts: [Cut], for over: Int) -> [Cut] {
    var chosen: [Cut] = []
    var gone: Set<StepID> = []
    var saved = 0
    for cut in cuts where saved < over && !gone.contains(cut.step) {
      guard gone.isDisjoint(with: cut.steps) else { continue }
      gone.formUnion(cut.steps)
      chosen.append(cut)
      saved += cut.minutes
    }
    return chosen
  }
}
