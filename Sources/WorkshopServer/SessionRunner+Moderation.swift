import Disclosure
import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// The lines of a step as the console may list them.
  func list(_ step: StepID) -> ServerMessage {
    let lines = (moderations[step]?.entries ?? []).map { entry in
      ServerMessage.ModerationList.Line(
        letter: entry.line.letter, text: entry.text,
        state: ServerMessage.ModerationList.State(entry.state), mayKeep: entry.line.mayKeep)
    }
    return .moderation(ServerMessage.ModerationList(step: step, lines: lines))
  }

  /// Does what the facilitator asks with waiting lines; decisions are in the spool before they count.
  func moderate(_ command: ModerationCommand, on id: UInt64) {
    guard let step = moderatedStep, var moderation = moderations[step] else {
      return complain(.unknownLine, "No lines are waiting.", to: id)
    }
    if let decision = ModerationDecision(command, draw: draws.next()) {
      do throws(ModerationRefusal) {
        let shown = try moderation.apply(decision)
        moderations[step] = moderation
        pendingRecords[step, default: []].append(.decision(decision.encoded))
        if let shown { apply(.linesReleased(step, payload: ViewCodec.encode(.lines(shown)))) }
      } catch {
        return complain(error.code, error.sentence, to: id)
      }
    }
    outgoing.append(.message(list(step), id))
    if moderation.isFinished { apply(.moderationFinished(step)) }
  }

  /// The step whose lines wait: the latest one that still has some.
  private var moderatedStep: StepID? {
    session.openedSteps.last { moderations[$0] != nil }
  }

  private func complain(_ code: ErrorCode, _ hint: String, to id: UInt64) {
    outgoing.append(.message(.error(code: code, hint: hint, sequence: nil), id))
  }
}
