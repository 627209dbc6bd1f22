import Facilitation
import WorkshopProtocol

extension Refusal {
  /// What a person reads when the session says no.
  var sentence: String {
    switch self {
    case .sessionEnded: "The session has ended."
    case .doorLocked: "The door is locked. The facilitator lets people in one by one."
    case .doorClosed: "The door is closed; no new seats are given."
    case .roomFull: "Every seat is taken."
    case .nameNeeded: "This session uses names. Please choose one."
    case .nameTaken: "Somebody here has a name that looks like that. Please choose another."
    case .nameNotUsed: "This session uses no names."
    case .unknownSeat: "That seat is not known here."
    case .stepNotOpen: "This step takes no answers now."
    case .notInThisStep: "You came during this step; the next one is yours as well."
    case .passNotAllowed: "This step has no pass; the last option declines."
    case .alreadyAnswered: "You have answered. Take it back first to change it."
    case .changedTooOften:
      "You have changed this answer as often as a step allows; it stays taken back."
    case .nothingToTakeBack: "There is nothing to take back."
    case .noAnswerHere: "This step asks for no answer."
    case .noPairHere: "You are not in a pair now."
    case .notStarted: "The session has not started."
    case .alreadyStarted: "The session has started; next opens the following step."
    case .nothingToReveal: "There is nothing to show for this step."
    case .noNextStep: "That was the last step; end closes the session."
    case .noStepBefore: "There is no step before this one."
    case .unknownStep: "The workshop has no such step."
    case .unknownOrder: "The workshop has no such running order."
    case .unknownPerson: "Nobody has that letter."
    case .nobodyWaiting: "Nobody waits at the door."
    case .betweenStepsOnly: "That is possible between steps only."
    case .pulseAlreadyTaken: "The same people have just given a pulse."
    case .tooFewPresent: "Fewer than three people are present."
    case .onHold: "The room is on hold; resume first."
    case .notOnHold: "The room is not on hold."
    case .alreadyAsked: "That has been heard already."
    case .tooMany: "That is more than the session keeps at once. A little later is fine."
    case .closeFirst: "Close the open step first."
    default: together
    }
  }

  /// The same for rounds, drafts, circles, helpers and timekeepers.
  private var together: String {
    switch self {
    case .noFacilitator: "A member leads this session; there is nobody who is told in private."
    case .notYetAway: "The facilitator may be back at once; after ten seconds you may take over."
    case .facilitatorIsHere: "The facilitator is here; ask them to hand over."
    case .notForHelpers: "Only the facilitator can do that."
    case .noHelper: "No helper is here."
    case .closedQuestions: "Only closed questions are asked from now on."
    case .unknownCircle: "There is no circle of that number."
    case .noRoundHere: "There is no round now."
    case .notYourTurn: "It is not your turn now."
    case .noDraftHere: "There is no draft now."
    case .unknownLine: "There is no line of that number."
    case .notYourLine: "Only whoever proposed that line can withdraw it."
    case .timeIsKept: "Somebody keeps the time already."
    case .notTheKeeper: "Only whoever keeps the time can do that."
    default: "That cannot be done just now."
    }
  }

  /// The code on the wire when nobody is seated for it.
  var code: ErrorCode {
    switch self {
    case .nameTaken, .nameNeeded: .badName
    default: .refused
    }
  }
}
