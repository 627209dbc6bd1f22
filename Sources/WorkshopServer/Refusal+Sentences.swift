import Facilitation
import Phrasebook

extension Refusal {
  /// What a person reads when the session says no.
  func sentence(in phrases: Phrasebook) -> String {
    if let door { return phrases(door) }
    if let answer { return phrases(answer) }
    if let course { return phrases(course) }
    return people.map { phrases($0) } ?? phrases(ServerErrorPhrase.notPossible)
  }

  private var door: ServerDoorPhrase? {
    switch self {
    case .sessionEnded: .sessionEnded
    case .doorLocked: .doorLocked
    case .doorClosed: .doorClosed
    case .roomFull: .roomFull
    case .nameNeeded: .nameNeeded
    case .nameTaken: .nameTaken
    case .nameNotUsed: .nameNotUsed
    case .unknownSeat: .unknownSeat
    case .nobodyWaiting: .nobodyWaiting
    case .unknownPerson: .unknownPerson
    case .unknownCircle: .unknownCircle
    default: nil
    }
  }

  private var answer: ServerAnswerPhrase? {
    switch self {
    case .stepNotOpen: .stepNotOpen
    case .notInThisStep: .notInThisStep
    case .passNotAllowed: .passNotAllowed
    case .alreadyAnswered: .alreadyAnswered
    case .changedTooOften: .changedTooOften
    case .nothingToTakeBack: .nothingToTakeBack
    case .noAnswerHere: .noAnswerHere
    case .noPairHere: .noPairHere
    case .alreadyAsked: .alreadyAsked
    case .tooMany: .tooMany
    case .noFacilitator: .noFacilitator
    case .noRoundHere: .noRoundHere
    case .notYourTurn: .notYourTurn
    case .noDraftHere: .noDraftHere
    case .unknownLine: .unknownLine
    case .notYourLine: .notYourLine
    default: nil
    }
  }

  private var course: ServerCoursePhrase? {
    switch self {
    case .notStarted: .notStarted
    case .alreadyStarted: .alreadyStarted
    case .nothingToReveal: .nothingToReveal
    case .noNextStep: .noNextStep
    case .noStepBefore: .noStepBefore
    case .unknownStep: .unknownStep
    case .unknownOrder: .unknownOrder
    case .betweenStepsOnly: .betweenStepsOnly
    case .pulseAlreadyTaken: .pulseAlreadyTaken
    case .tooFewPresent: .tooFewPresent
    case .onHold: .onHold
    case .notOnHold: .notOnHold
    case .closeFirst: .closeFirst
    case .closedQuestions: .closedQuestions
    default: nil
    }
  }

  private var people: ServerPeoplePhrase? {
    switch self {
    case .notYetAway: .notYetAway
    case .facilitatorIsHere: .facilitatorIsHere
    case .notForHelpers: .notForHelpers
    case .noHelper: .noHelper
    case .timeIsKept: .timeIsKept
    case .notTheKeeper: .notTheKeeper
    default: nil
    }
  }
}
