import Anonymity
import Disclosure
import Facilitation
import Phrasebook
import SessionWire
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// The wire's message for a notice, or nil where that place is told nothing.
  func message(for notice: Notice, place: Place) -> ServerMessage? {
    switch notice {
    case .catchUp(let gate): catchUp(gate)
    case .step(let step): .step(card(step, for: place))
    case .resumed(let deadline): .resumed(openedAt: session.currentOpenedAt, deadline: deadline)
    case .linesWaiting(let step, _): list(step)
    case .plan(let plan): .plan(self.plan(plan))
    case .ended: .ended(text: CloseReason.sessionEnded.sentence(in: phrases))
    default: ServerMessage(notice)
    }
  }

  private func catchUp(_ gate: StepID?) -> ServerMessage {
    .catchUp(
      text: phrases(ServerRoomPhrase.catchUp),
      gate: gate.flatMap(gateNotice).map { card($0, for: .stage) })
  }
}

extension SessionRunner {
  /// A gate that was held, as a late arrival reads it.
  private func gateNotice(_ id: StepID) -> StepNotice? {
    guard let step = session.step(id), let terms = session.terms(of: id) else { return nil }
    let number = (session.openedSteps.firstIndex(of: id) ?? 0) + 1
    return StepNotice(
      step: step, number: number, of: number + session.plan.coming.count, terms: terms,
      phase: .closed, deadline: nil, openedAt: parts.clock.now, takesPart: false,
      isFinished: false)
  }
}
