import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// Where the room stands, as far as a console is told.
extension ConsoleModel {
  /// Whether the steps have begun and are not over.
  var isUnderWay: Bool { card != nil && closesAt == nil }

  /// Whether people are in a lobby who are too few for answers that are mixed for the room.
  package var isTooFewToMix: Bool {
    guard startedAt == nil, card == nil, !isHelper, admission?.room != .pair else { return false }
    return lobby.map { (1...2).contains($0.seats) } ?? false
  }

  /// Whether the present step is open.
  var isStepOpen: Bool { isUnderWay && card?.state.phase == .open }

  /// Whether the room is in a consent test of a draft's line.
  var isInBallot: Bool { card?.isBallot == true && isStepOpen }

  /// Whether the present step is a draft that takes lines.
  var isInDraft: Bool { isStepOpen && card?.type == .draft }

  /// Whether everybody sees an earlier step once more.
  var isLookingBack: Bool {
    isUnderWay && plan?.items.contains { $0.step == card?.id && $0.state == .held } == true
  }

  /// Whether there is an earlier step than the one that is seen.
  var hasEarlierStep: Bool {
    guard let first = plan?.items.first(where: { $0.state == .held }) else { return false }
    return !isLookingBack || first.step != card?.id
  }

  /// Whether a step comes next.
  var hasNextStep: Bool { plan?.items.contains { $0.state == .coming } == true }

  /// The step that comes next.
  var nextStep: ServerMessage.Plan.Item? { plan?.items.first { $0.state == .coming } }

  /// Whether nothing comes after the present step.
  var isLastStep: Bool {
    plan?.items.contains { $0.state == .current } == true && !hasNextStep
  }

  /// The steps that can be gone to.
  var openableSteps: [(number: Int, item: ServerMessage.Plan.Item)] {
    (plan?.items ?? []).enumerated().filter { $0.element.state == .coming }
      .map { ($0.offset + 1, $0.element) }
  }

  /// The lines of the open draft.
  var draftLines: [ServerMessage.Draft.Line] {
    guard let draft, draft.step == card?.id, isInDraft else { return [] }
    return draft.lines
  }

  /// Whether a gate comes before a step.
  func hasGate(before step: StepID) -> Bool {
    let coming = (plan?.items ?? []).filter { $0.state == .coming }
    guard coming.contains(where: { $0.step == step }) else { return false }
    return coming.prefix { $0.step != step }.contains { $0.type == .gate }
  }

  /// How far the open step is, by the word that comes every ten seconds (rules T2); until it comes,
  /// nobody counts as having finished what has just been asked.
  var progress: Readiness? {
    guard isStepOpen, !isHelper else { return readiness }
    return readiness ?? (card?.form == nil ? nil : .stillWriting)
  }

  /// Whether not everybody has finished the open step, as far as a console is told.
  var isStillWriting: Bool {
    isStepOpen && card?.form != nil && progress == .stillWriting
  }

  /// Whether the picture of the present step is for the facilitator and never for the room.
  var isForFacilitator: Bool { card?.form?.isForFacilitator == true }

  /// The phase of the present step as it is told: what the room never sees is not awaited by it.
  func told(_ phase: StepCard.Phase) -> FacilitateProgressPhrase {
    switch phase {
    case .open: .open
    case .collecting: .closing
    case .closed: .closed
    case .viewed where hasNothingToShow || isUnshown: .closed
    // What a gate comes to, everybody is told at once.
    case .viewed where card?.type == .gate: .revealed
    case .viewed where isForFacilitator && !mayReleaseLines: isHelper ? .closed : .viewedByYou
    case .viewed: .viewed
    case .revealed: .revealed
    }
  }

  /// What is said beside a view of the present step: that "not all clear" is so for anybody who has
  /// not answered, and nothing of who or how many (rules K4).
  func remark(on view: View, of step: StepID) -> FacilitateStepPhrase? {
    view == .allClear(false) && step == card?.id && closedEarly ? .closedEarly : nil
  }

  /// Whether single lines of the present step may be shown to the room.
  private var mayReleaseLines: Bool { card?.type == .text || card?.type == .words }

  /// Whether the present step has closed as a gate or a quiet minute does: with nothing to look at.
  var hasNothingToShow: Bool {
    isUnderWay && !isStepOpen && !hasView && card?.type == .gate || staysOnOwnScreens
  }

  /// Whether what comes of the present step is shown to nobody, whoever answers.
  var isUnshown: Bool { card?.form?.isUnshown == true }

  /// Whether nobody is shown the present step's answers, now that it has closed.
  var staysOnOwnScreens: Bool {
    guard isUnderWay, let card, card.state.phase == .viewed, !hasView,
      admission?.leadership == .facilitator
    else { return false }
    return isUnshown || card.type == .reflect
  }
}
