import WorkshopModel
import WorkshopProtocol

extension SimulatedClient {
  mutating func received(_ message: ServerMessage, _ out: inout ActorOutput) {
    switch message {
    case .welcome:
      line = .asking
      ask(&out)
    case .admitted(let admission):
      token = admission.resumeToken
      line = .seated
    case .catchUp: wish(.accept, after: chance.of(500...5_000), &out)
    case .step(let card): opened(card, &out)
    case .phase(let step, let phase, _): moved(step, phase)
    case .acknowledged(_, let token, _):
      if kept?.token == token { kept?.isAcknowledged = true }
    case .takenBack(_, let token, _): if kept?.token == token { answerAgain(&out) }
    case .paired(let paired):
      pairing = paired.pairing
      for _ in 0..<chance.of(0...2) {
        wish(.pairLine(paired.step), after: chance.of(3_000...40_000), &out)
      }
      if chance.happens(60) { wish(.pairWish(paired.step), after: chance.of(1...9_000), &out) }
    case .round(let round): heard(round, &out)
    case .error(let code, let hint, let sequence):
      refused(code, hint: hint, sequence: sequence, &out)
    case .close(let reason, _): closed(reason)
    case .ping(let number): out.say(.pong(number), lineBytes: lineBytes)
    default: break
    }
  }

  private mutating func ask(_ out: inout ActorOutput) {
    if let token {
      out.say(.resume(code: "TULIP-42", token: token))
    } else {
      out.say(.join(code: "TULIP-42", name: name))
    }
  }

  private mutating func opened(_ new: StepCard, _ out: inout ActorOutput) {
    let isAgain = card?.id == new.id
    card = new
    if !isAgain {
      stepsSeen += 1
      kept = nil
      plan(&out)
    } else if let kept, kept.step == new.id, isOpen {
      resend(kept, &out)
    }
    if case .draft = new.body, !isAgain, chance.happens(300) {
      wish(.propose(new.id), after: chance.of(habits.thinking), &out)
    }
    guard new.state.takesPart, isOpen, kept == nil, !new.state.isFinished else { return }
    if new.form != nil {
      wish(.answer(new.id), after: chance.of(habits.thinking), &out)
    } else if case .reflect = new.body {
      wish(.done(new.id), after: chance.of(habits.thinking), &out)
    }
  }

  /// Sends again what the server may not have: by the token, twice is once.
  private mutating func resend(_ kept: Kept, _ out: inout ActorOutput) {
    if kept.takingBack != nil { return takeBack(kept.step, &out) }
    send(kept, &out)
  }

  private mutating func moved(_ step: StepID, _ phase: StepCard.Phase) {
    guard card?.id == step else { return }
    card?.state.phase = phase
  }

  /// What people do besides answering.
  private mutating func plan(_ out: inout ActorOutput) {
    if let last = habits.leavesAfter, stepsSeen > last {
      return wish(.leave, after: chance.of(100...20_000), &out)
    }
    guard chance.happens(habits.chattyPermille) else { return }
    switch chance.of(0...4) {
    case 0: wish(.note, after: chance.of(100...15_000), &out)
    case 1: wish(.signal(.slower), after: chance.of(100...15_000), &out)
    case 2: wish(.signal(.help), after: chance.of(100...15_000), &out)
    case 3: wish(.signal(.moreTime), after: chance.of(100...15_000), &out)
    default:
      wish(.signal(.stepOut), after: chance.of(100...9_000), &out)
      wish(.signal(.stepBack), after: chance.of(10_000...90_000), &out)
    }
  }

  private mutating func heard(_ round: ServerMessage.Round, _ out: inout ActorOutput) {
    guard !round.isOver else { return }
    if round.isYours {
      wish(.turn(round.step, isTyped: round.isTyped), after: chance.of(300...9_000), &out)
    } else if round.mayTake, chance.happens(400) {
      wish(.takeTurn(round.step), after: chance.of(200...5_000), &out)
    }
  }

  private mutating func refused(
    _ code: ErrorCode, hint: String, sequence: Int?, _ out: inout ActorOutput
  ) {
    guard line == .seated else { return turnedAway(code, hint, &out) }
    // Nothing to take back: an earlier attempt was heard and its answer lost with the line.
    let isTaken = sequence != nil && sequence == kept?.takingBack
    if isTaken, hint == "nothing-to-take-back" { answerAgain(&out) }
  }

  private mutating func turnedAway(_ code: ErrorCode, _ hint: String, _ out: inout ActorOutput) {
    if code == .badToken {
      lostSeats += 1
      token = nil
      card = nil
      kept = nil
      ask(&out)
    } else if hint == "name-taken", names < 9 {
      names += 1
      name = Canary.text(number, 900 + names, "a")
      out.hide(name, CanaryUse(kind: .name, owner: actor, step: nil))
      ask(&out)
    } else {
      outcome = hint
      out.hangsUp = true
    }
  }

  private mutating func answerAgain(_ out: inout ActorOutput) {
    guard let step = kept?.step else { return }
    kept = nil
    guard isOpen, card?.id == step else { return }
    wish(.answer(step), after: chance.of(habits.thinking), &out)
  }

  private mutating func closed(_ reason: CloseReason) {
    switch reason {
    case .replaced, .serverStopping, .serverFault, .idle, .tooSlow: break
    default: outcome = reason.rawValue
    }
  }
}
