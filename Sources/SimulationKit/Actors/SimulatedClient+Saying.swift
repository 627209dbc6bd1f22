import Anonymity
import WorkshopModel
import WorkshopProtocol

extension SimulatedClient {
  mutating func perform(_ wish: Wish, _ out: inout ActorOutput) {
    switch wish {
    case .answer(let step): answer(step, &out)
    case .takeBack(let step): takeBack(step, &out)
    case .done(let step):
      if isOpen, card?.id == step { say(.done(step: step, sequence: nextSequence()), &out) }
    case .accept: say(.acceptTerms, &out)
    case .leave: say(.leave, &out)
    case .signal(let signal): say(.signal(signal), &out)
    case .note:
      let text = "a note \(canary(.note, &out))"
      say(.note(text: text, isSigned: chance.happens(200)), &out)
    case .pairLine(let step):
      guard isOpen, card?.id == step else { return }
      say(.pairLine("said \(canary(.pairLine, &out))", pairing: pairing), &out)
    case .turn(let step, let isTyped):
      guard isOpen, card?.id == step else { return }
      say(isTyped && chance.happens(700) ? .turnSay("My turn, in writing.") : .turnDone, &out)
    case .takeTurn(let step): if isOpen, card?.id == step { say(.takeTurn, &out) }
    case .propose(let step):
      guard isOpen, card?.id == step else { return }
      say(.propose("For the next month we each say when we will be late."), &out)
    case .pairWish(let step):
      guard isOpen, card?.id == step else { return }
      say(chance.happens(500) ? .pairSolo : .pairHelp, &out)
    }
  }

  private mutating func answer(_ step: StepID, _ out: inout ActorOutput) {
    guard let card, card.id == step, isOpen, kept == nil, let form = card.form,
      let sizeClass = SizeClass(rawValue: form.envelopeBytes)
    else { return }
    let passes = form.allowsPass && chance.happens(habits.passPermille)
    let maker = AnswerMaker(body: card.body, canary: passes ? "" : canary(.answer, &out))
    let answer = passes ? Answer.pass : maker.answer(&chance, mayKeep: chance.happens(500))
    guard let envelope = try? EnvelopeCodec.seal(AnswerCodec.encode(answer), in: sizeClass)
    else { return }
    let kept = Kept(step: step, token: chance.token(), envelope: envelope)
    self.kept = kept
    send(kept, &out)
    if chance.happens(habits.reconsiderPermille) {
      wish(.takeBack(step), after: chance.of(1...9_000), &out)
    }
  }

  /// An answer and, right behind it, that it is done; now and then in two moves.
  mutating func send(_ kept: Kept, _ out: inout ActorOutput) {
    say(
      .answer(
        ClientMessage.AnswerMessage(
          step: kept.step, token: kept.token, sequence: nextSequence(),
          envelope: kept.envelope)), &out)
    if chance.happens(60) {
      wish(.done(kept.step), after: chance.of(100...9_000), &out)
    } else {
      say(.done(step: kept.step, sequence: nextSequence()), &out)
    }
  }

  mutating func takeBack(_ step: StepID, _ out: inout ActorOutput) {
    guard isOpen, card?.id == step, let kept, kept.step == step else { return }
    let number = nextSequence()
    self.kept?.takingBack = number
    say(.takeBack(step: step, token: kept.token, sequence: number), &out)
  }
}
