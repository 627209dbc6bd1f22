import Anonymity
import Disclosure
import Facilitation
import SessionWire
import WorkshopModel
import WorkshopProtocol

/// What is said by somebody who has a place.
extension SimulatedServer {
  mutating func hear(
    _ message: ClientMessage, at place: Place?, _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    switch place {
    case .seat(let seat): try hear(message, from: seat, &around)
    case .console: try hearConsole(message, peer, &around)
    case .stage, nil:
      outgoing.append(.message(.error(code: .outOfState, hint: "", sequence: nil), peer))
    }
  }

  private mutating func hear(
    _ message: ClientMessage, from seat: SeatID, _ around: inout ServerSurroundings
  ) throws(Crash) {
    confirm(seat)
    guard let event = SessionEvent(message, from: seat), let peer = peerOfSeat[seat] else { return }
    if case .answer(let answer) = message { plant(answer) }
    guard let refusal = try apply(event, &around) else { return }
    outgoing.append(
      .message(
        .error(code: refusal.code, hint: refusal.rawValue, sequence: message.sequence), peer))
  }

  /// The mistakes that have to do with answers.
  private mutating func plant(_ answer: ClientMessage.AnswerMessage) {
    if flaw == .doublesOnResend, session.currentPhase == .open,
      session.currentStep?.id == answer.step
    {
      let record = StepRecord.envelope(
        answer.token, answer.envelope, signer: nil, group: nil)
      pendingRecords.append((answer.step, record))
    }
    if flaw == .leaksWhileOpen, case .text(let text) = content(of: answer.envelope).content {
      outgoing.append(.notice(.broadcast(text), .participants, sequence: 0))
    }
  }

  func content(of envelope: Envelope) -> Answer {
    guard let content = try? EnvelopeCodec.open(envelope) else { return .pass }
    return (try? AnswerCodec.decode(content)) ?? .pass
  }

  private mutating func hearConsole(
    _ message: ClientMessage, _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    switch message {
    case .verb(let verb):
      let refusal = try apply(.facilitator(Verb(verb)), &around)
      let answer: ServerMessage =
        refusal.map { .error(code: .refused, hint: $0.rawValue, sequence: nil) } ?? .heard
      outgoing.append(.message(answer, peer))
    case .moderate(let command): try moderate(command, peer, &around)
    default: outgoing.append(.message(.error(code: .outOfState, hint: "", sequence: nil), peer))
    }
  }

  /// The lines of a step as the console may list them.
  func list(_ step: StepID) -> ServerMessage {
    let lines = (moderations[step]?.entries ?? []).map { entry in
      ServerMessage.ModerationList.Line(
        letter: entry.line.letter, text: entry.text,
        state: ServerMessage.ModerationList.State(entry.state),
        mayKeep: entry.line.mayKeep)
    }
    return .moderation(ServerMessage.ModerationList(step: step, lines: lines))
  }

  private mutating func moderate(
    _ command: ModerationCommand, _ peer: Int, _ around: inout ServerSurroundings
  ) throws(Crash) {
    guard let step = session.openedSteps.last(where: { moderations[$0] != nil }),
      var moderation = moderations[step]
    else {
      return outgoing.append(.message(.error(code: .unknownLine, hint: "", sequence: nil), peer))
    }
    if let decision = ModerationDecision(command, draw: chance.draw()) {
      let shown: LinesView?
      do throws(ModerationRefusal) {
        shown = try moderation.apply(decision)
      } catch {
        return outgoing.append(.message(.error(code: .refused, hint: "", sequence: nil), peer))
      }
      pendingRecords.append((step, .decision(decision.encoded)))
      moderations[step] = moderation
      if let shown {
        try apply(.linesReleased(step, payload: ViewCodec.encode(.lines(shown))), &around)
      }
    }
    outgoing.append(.message(list(step), peer))
    if moderation.isFinished { try apply(.moderationFinished(step), &around) }
  }
}
