public import WorkshopModel

/// Which steps stay when others are left out (facilitation notes, the catalogue's cut-downs).
public struct Cutting: Sendable {
  /// How much of a workshop is run.
  public enum Version: String, Hashable, Sendable, CaseIterable {
    /// Every step.
    case full
    /// All but the spare steps.
    case withoutSpare
    /// The core alone.
    case coreOnly
  }

  /// The steps in the order that is run.
  public let steps: [Step]

  /// Looks at steps in the order that is run.
  public init(steps: [Step]) { self.steps = steps }

  /// The steps of a version, in order.
  public func steps(of version: Version) -> [Step] {
    let unwanted: [Priority] =
      switch version {
      case .full: []
      case .withoutSpare: [.spare]
      case .coreOnly: [.spare, .useful]
      }
    let dropped = steps.filter { unwanted.contains($0.priority) && !$0.isProtected }
    return remaining(without: Set(dropped.map(\.id)))
  }

  /// The steps that are left when some are dropped, with all that follows from it.
  public func remaining(without dropped: Set<StepID>) -> [Step] {
    let gone = closure(of: dropped)
    return steps.filter { !gone.contains($0.id) }
  }

  /// What falls away with some steps: steps that need them; settling stays with its heavy step.
  public func closure(of dropped: Set<StepID>) -> Set<StepID> {
    var wanted = dropped.filter { id in steps.first { $0.id == id }?.isProtected != true }
    while true {
      let gone = following(wanted)
      let kept = settling(besides: gone)
      // What needs a settling step that stays has no reason to go, so the rest is worked out anew.
      guard !wanted.isDisjoint(with: kept) else { return gone.subtracting(kept) }
      wanted.subtract(kept)
    }
  }

  /// The steps with all that need them.
  private func following(_ dropped: Set<StepID>) -> Set<StepID> {
    var gone = dropped
    var isGrowing = true
    while isGrowing {
      let following = steps.filter { step in
        !gone.contains(step.id) && !step.isProtected && step.needs.contains { gone.contains($0) }
      }
      gone.formUnion(following.map(\.id))
      isGrowing = !following.isEmpty
    }
    return gone
  }

  /// The settling steps right after heavy steps that stay.
  private func settling(besides gone: Set<StepID>) -> Set<StepID> {
    let pairs = zip(steps, steps.dropFirst()).filter { heavy, settling in
      heavy.isHeavy && settling.settles && !gone.contains(heavy.id)
    }
    return Set(pairs.map(\.1.id))
  }

  /// Whether a step settles the heavy step right before it, which is not being dropped.
  public func isHeldBySettling(_ id: StepID) -> Bool {
    zip(steps, steps.dropFirst()).contains { heavy, settling in
      settling.id == id && heavy.isHeavy && settling.settles
    }
  }
}

extension Step {
  /// Whether it lets people settle: breathing, a break or a talk.
  package var settles: Bool {
    switch kind.type {
    case .breathe, .break, .talk: true
    default: false
    }
  }

  /// Whether it gives the body a rest: breathing, a break or a guided look inside.
  package var isRest: Bool {
    switch kind {
    case .breathe, .break: true
    case .talk(let talk): !talk.cues.isEmpty
    default: false
    }
  }
}
