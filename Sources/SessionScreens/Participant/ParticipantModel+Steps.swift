import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  mutating func opened(
    _ card: StepCard, at local: Int64, token: AnswerToken
  ) -> ParticipantReaction {
    isHeld = card.state.isHeld
    let before = current?.card.id == card.id ? current : nil
    let isAgain = before?.isOpen == (card.state.phase == .open)
    let isBack = current?.card.isBallot == true && draft?.card.id == card.id
    // A wish that was told after a close is for the pairs to come.
    if current?.isOpen == true, before == nil || card.state.phase != .open { forgetSolo() }
    if before == nil { current?.card.state.phase = .closed }
    rememberOwnLine()
    prepare(for: card)
    let isSatOut =
      card.isBallot ? draft?.isSatOut == true : sitOuts.contains(card.id)
    if !isAgain {
      question = nil
      pair = nil
      pairLines = []
      hasToldDecline = false
    }
    let isOpenedAnew = card.state.phase == .open && !isAgain
    current = CurrentStep(
      card: card, own: before?.own, progress: isAgain ? before?.progress : nil,
      view: isOpenedAnew ? nil : before?.view, staysHere: isAgain && before?.staysHere == true,
      isSatOut: isSatOut,
      takingBack: before?.takingBack)
    timeline = card.state.phase == .open ? Timeline(card: card) : Timeline()
    if case .breathe = card.body { timeline.skipPast(at: sessionTime(at: local)) }
    if isAgain, case .talk = card.body { _ = timeline.due(at: sessionTime(at: local)) }
    rememberOwnLine()
    if isSatOut {
      return sitOut(card, token: token, isSilent: isAgain || isBack || card.isBallot)
    }
    if isBack { return .show(.backToDraft(card, draft?.lines ?? [])) }
    let shown: ParticipantEvent =
      isAgain ? .stepAgain(card, own: visibleAnswer) : .step(card)
    return ParticipantReaction(messages: resend(), events: [shown])
  }

  /// Sends again what the server may not have: by the token, twice is once.
  private mutating func resend() -> [ClientMessage] {
    guard let current, current.isOpen else { return [] }
    var back: [ClientMessage] = []
    if let taken = current.takingBack {
      back = [.takeBack(step: current.card.id, token: taken.token, sequence: nextSequence())]
    }
    guard let own = current.own else { return current.card.state.isFinished ? back : [] }
    guard !own.isAcknowledged || !current.card.state.isFinished else { return [] }
    return back + messages(for: own, step: current.card.id)
  }

  /// A step that was chosen away at a gate is passed without a word.
  private mutating func sitOut(
    _ card: StepCard, token: AnswerToken, isSilent: Bool
  ) -> ParticipantReaction {
    let events: [ParticipantEvent] = isSilent ? [] : [.sittingOut(card)]
    guard card.state.phase == .open, card.state.takesPart, !card.state.isFinished else {
      return ParticipantReaction(events: events)
    }
    if current?.own != nil { return ParticipantReaction(messages: resend(), events: events) }
    guard let form = card.form, form.allowsPass,
      let envelope = tools.seal(.pass, form.envelopeBytes)
    else { return ParticipantReaction(events: events) }
    let own = OwnAnswer(answer: .pass, isSilent: true, token: token, envelope: envelope)
    current?.own = own
    return ParticipantReaction(messages: messages(for: own, step: card.id), events: events)
  }

  mutating func messages(for own: OwnAnswer, step: StepID) -> [ClientMessage] {
    let number = nextSequence()
    return [
      .answer(
        ClientMessage.AnswerMessage(
          step: step, token: own.token, sequence: number, envelope: own.envelope)),
      .done(step: step, sequence: number),
    ]
  }

  mutating func moved(
    _ step: StepID, to phase: StepCard.Phase, _ deadline: SessionInstant?
  ) -> ParticipantReaction {
    guard current?.card.id == step, let before = current?.card.state.phase else {
      return .nothing
    }
    current?.card.state.phase = phase
    current?.card.state.deadline = deadline
    guard phase != .open else { return .nothing }
    timeline = Timeline()
    (pair, round) = (nil, nil)
    forgetSolo()
    rememberOwnLine()
    if let answer = visibleAnswer, answer.content != .pass { closedAnswers[step] = answer }
    let unsent = dropUnsent()
    guard before == .open, let card = current?.card, current?.isSatOut == false || !card.isBallot
    else { return ParticipantReaction(events: unsent) }
    return ParticipantReaction(events: unsent + [.closed(card)])
  }

  /// The wish to work alone holds to the end of the next pair step.
  private mutating func forgetSolo() {
    isSolo = false
    if case .pair? = current?.card.body { wantsSolo = false }
  }

  mutating func resumed(
    _ openedAt: SessionInstant?, _ deadline: SessionInstant?
  ) -> ParticipantReaction {
    isHeld = false
    current?.card.state.isHeld = false
    current?.card.state.deadline = deadline
    // A turn's clock comes with the round's own messages.
    if round != nil { return .show(.resumed) }
    if let openedAt, let before = current?.card.state.openedAt {
      let moved = openedAt.milliseconds - before.milliseconds
      timeline.shift(milliseconds: moved)
      current?.card.state.openedAt = openedAt
      if let pair { self.pair?.startsAt = pair.startsAt.advanced(milliseconds: moved) }
    }
    return .show(.resumed)
  }

  mutating func extended(
    _ step: StepID, _ deadline: SessionInstant?, at local: Int64
  ) -> ParticipantReaction {
    guard current?.card.id == step else { return .nothing }
    current?.card.state.deadline = deadline
    return .show(.extended(seconds: deadline.map { seconds(until: $0, at: local) }))
  }
}
