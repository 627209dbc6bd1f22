import Disclosure
import Facilitation
import Phrasebook
import SessionWire
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// What is said where no line waits.
  var noLines: String { phrases(ServerLinePhrase.noLines) }

  /// The lines of a step as the console may list them.
  func list(_ step: StepID) -> ServerMessage {
    let lines = (moderations[step]?.entries ?? []).map { entry in
      post.known(ServerMessage.ModerationList.Line(entry), of: step)
    }
    return .moderation(ServerMessage.ModerationList(step: step, lines: lines))
  }

  /// Does what the facilitator asks with the lines of a step.
  func moderate(_ command: ModerationCommand, on id: UInt64) {
    if case .reply(let letter, let text) = command { return reply(text, to: letter, on: id) }
    guard let decision = ModerationDecision(command, draw: draws.next()) else {
      guard let step = listedStep else { return complain(.unknownLine, noLines, to: id) }
      return outgoing.append(.message(list(step), id))
    }
    decide(decision, on: id)
  }

  /// Decisions are in the spool before they count.
  private func decide(_ decision: ModerationDecision, on id: UInt64) {
    guard let step = moderatedStep, var moderation = moderations[step] else {
      return complain(.unknownLine, noLines, to: id)
    }
    do throws(ModerationRefusal) {
      let shown = try moderation.apply(decision)
      moderations[step] = moderation
      pendingRecords[step, default: []].append(.decision(decision.encoded))
      if let shown { apply(.linesReleased(step, payload: ViewCodec.encode(.lines(shown)))) }
    } catch {
      return complain(error.code, error.sentence(in: phrases), to: id)
    }
    explain(decision, of: step, moderation)
    outgoing.append(.message(list(step), id))
    if moderation.isFinished { apply(.moderationFinished(step)) }
  }

  /// Lets the authors of lines read why they are held back; nobody else is told the reason.
  private func explain(
    _ decision: ModerationDecision, of step: StepID, _ moderation: Moderation
  ) {
    let letters: [String] =
      switch decision {
      case .hold(let letters, _): letters
      case .undo(let letter): [letter]
      default: []
      }
    guard !letters.isEmpty else { return }
    for entry in moderation.entries where letters.contains(entry.line.letter) {
      post.desk.explain(
        entry.state == .held ? entry.reason : nil, letter: entry.line.letter, of: step)
    }
  }

  /// The step whose lines are decided on: the latest one that still has some.
  private var moderatedStep: StepID? {
    session.openedSteps.last { moderations[$0] != nil && spools[$0] != nil }
  }

  /// The step whose lines are listed and written to: also one of which all is decided.
  var listedStep: StepID? {
    moderatedStep ?? session.openedSteps.last { moderations[$0] != nil }
  }

  /// Tells a peer that its message was not taken, in words of its own.
  func complain(_ code: ErrorCode, _ hint: String, to id: UInt64) {
    outgoing.append(.message(.error(code: code, hint: hint, sequence: nil), id))
  }
}

extension ServerMessage.ModerationList.Line {
  /// The wire's line.
  init(_ entry: Moderation.Entry) {
    self.init(
      letter: entry.line.letter, text: entry.text,
      state: ServerMessage.ModerationList.State(entry.state), mayKeep: entry.line.mayKeep)
    needsCare = entry.line.needsCare
    mayPoint = entry.line.mayPoint
  }
}
