import Anonymity
import Disclosure
import Facilitation
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
    guard let event = event(for: message, from: seat), let peer = peerOfSeat[seat] else { return }
    if case .answer(let answer) = message { plant(answer) }
    guard let refusal = try apply(event, &around) else { return }
    outgoing.append(
      .message(
        .error(code: .refused, hint: refusal.rawValue, sequence: message.sequence), peer))
  }

  private func event(for message: ClientMessage, from seat: SeatID) -> SessionEvent? {
    switch message {
    case .acceptTerms: .acceptTerms(seat)
    case .answer(let answer): .submit(seat, answer.step, answer.token, answer.envelope)
    case .done(let step, _): .finish(seat, step)
    case .takeBack(let step, let token, _): .takeBack(seat, step, token)
    case .signal(let signal): .signal(seat, signal)
    case .note(let text, let isSigned):
      .note(seat, text: SafeText(untrusted: text).string, isSigned: isSigned)
    case .pairLine(let text): .pair(seat, .line(SafeText(untrusted: text).string))
    case .pairHelp: .pair(seat, .callHelp)
    case .pairSolo: .pair(seat, .solo)
    case .pairAvoid(let names): .pair(seat, .avoid(names))
    case .pairTogether(let name): .pair(seat, .together(name))
    default: together(message, seat)
    }
  }

  /// What is said in rounds, in drafts and about keeping the time.
  private func together(_ message: ClientMessage, _ seat: SeatID) -> SessionEvent? {
    switch message {
    case .turnDone: .round(seat, .done)
    case .takeTurn: .round(seat, .take)
    case .turnSay(let text): .round(seat, .say(SafeText(untrusted: text).string))
    case .propose(let text): .draft(seat, .propose(SafeText(untrusted: text).string))
    case .changeLine(let line, let text):
      .draft(seat, .change(line: line, SafeText(untrusted: text).string))
    case .withdrawLine(let line): .draft(seat, .withdraw(line: line))
    case .keepTime: .keeper(seat, .take)
    case .handTime(let to): .keeper(seat, .handOver(to: to))
    case .verb(let verb): .member(seat, Verb(verb))
    default: nil
    }
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
        state: ServerMessage.ModerationList.State(rawValue: entry.state.rawValue) ?? .held,
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
      pendingRecords.append((step, .decision(DecisionBytes.encode(decision))))
      moderations[step] = moderation
      if let shown {
        try apply(.linesReleased(step, payload: ViewCodec.encode(.lines(shown))), &around)
      }
    }
    outgoing.append(.message(list(step), peer))
    if moderation.isFinished { try apply(.moderationFinished(step), &around) }
  }
}

extension Verb {
  /// The session's verb for one that came over the wire.
  init(_ verb: ConsoleVerb) {
    self =
      switch verb {
      case .open: .open
      case .close: .close
      case .reveal: .reveal
      case .next: .next
      case .back: .back
      case .skip: .skip
      case .hold: .hold
      case .resume: .resume
      case .lock: .lock
      case .unlock: .unlock
      case .admit: .admit
      case .closeDoor: .closeDoor
      case .callBack: .callBack
      case .end: .end
      case .jump(let step): .jump(step)
      case .extend(let minutes): .extend(minutes: minutes)
      case .startLate(let minutes): .startLate(minutes: minutes)
      case .autoClose(let isOn): .autoClose(isOn)
      case .insertPulse: .insert(.pulse)
      case .insertBreathe(let minutes): .insert(.breathe(minutes: minutes))
      case .insertBreak(let minutes): .insert(.pause(minutes: minutes))
      case .insertTalk(let text, let minutes): .insert(.talk(text, minutes: minutes))
      case .sendOut(let letter): .sendOut(letter: letter)
      case .broadcast(let text): .broadcast(text)
      case .follow(let order): .follow(order: order)
      case .drop(let step): .drop(step)
      case .turn(let letter): .turn(letter: letter)
      case .test(let line): .test(line: line)
      case .closedQuestions(let isOn): .closedQuestions(isOn)
      case .handOver: .handOver
      case .takeOver: .takeOver
      case .seat(let letter, let circle): .seat(letter: letter, circle: circle)
      case .endNow: .endNow
      case .insertConsent: .insert(.closingConsent)
      }
  }
}
