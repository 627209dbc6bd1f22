import Facilitation
import WorkshopModel

/// A session's durable side, as it answers questions about itself.
struct SessionPicture: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    let participants: [SeatID]
    let terms: OpenTerms?
    let reading: Reading?
    let shown: [[UInt8]]
    let hasSpool: Bool
  }

  var stage: SessionStage
  var isDoorClosed: Bool
  var seats: [SeatID: [UInt8]]
  var names: [SeatID: String]
  var opened: [StepID]
  var steps: [StepID: Step]

  init(_ session: Session) {
    stage = session.stage
    isDoorClosed = session.isDoorClosed
    seats = [:]
    names = [:]
    for seat in session.seats {
      seats[seat] = session.resumeHash(of: seat)
      names[seat] = session.displayName(of: seat)
    }
    opened = session.openedSteps
    steps = [:]
    let spools = Set(session.spoolSteps)
    for step in opened + session.state.plan.ballots {
      steps[step] = Step(
        participants: session.participants(of: step), terms: session.terms(of: step),
        reading: session.reading(of: step), shown: session.shownViews(of: step),
        hasSpool: spools.contains(step))
    }
  }
}
