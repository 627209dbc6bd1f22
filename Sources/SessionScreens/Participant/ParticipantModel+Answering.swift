import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  mutating func answer(
    _ answer: Answer, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    let (current, form) = try openStep()
    let isAnswered = current.card.state.isFinished && current.takingBack == nil
    guard current.own == nil, !isAnswered else { throw .alreadyAnswered }
    if answer.content == .pass {
      guard form.allowsPass else { throw .noPassHere }
    } else {
      do throws(AnswerFault) {
        try AnswerCheck.check(answer.content, for: current.card.body)
      } catch {
        throw .fault(error)
      }
      if form.isSigned {
        question = .sign(answer)
        return .show(.asks(.sign(answer)))
      }
    }
    return try submit(answer, token: token)
  }

  mutating func submit(
    _ answer: Answer, token: AnswerToken
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    let (current, form) = try openStep()
    // What stays on one's own screen does not leave it; on the wire it is like a pass (rules K3).
    let sent = form.isUnshown ? Answer.pass : answer
    guard let envelope = tools.seal(sent, form.envelopeBytes) else { throw .tooLong }
    let own = OwnAnswer(answer: answer, isSilent: false, token: token, envelope: envelope)
    self.current?.own = own
    question = nil
    let events = chosen(answer.content, at: current.card)
    guard isConnected else { return ParticipantReaction(events: events + [.waitsForConnection]) }
    return ParticipantReaction(
      messages: messages(for: own, step: current.card.id), events: events)
  }

  mutating func keep(token: AnswerToken) throws(ParticipantRefusal) -> ParticipantReaction {
    let (current, form) = try openStep()
    guard form.mayBeKept, let own = current.own, own.answer.content != .pass else {
      throw .noKeepHere
    }
    guard !own.answer.mayKeep else { return .show(.accepted(own.answer)) }
    let kept = Answer(own.answer.content, mayKeep: true)
    guard isConnected else { throw .notConnected }
    guard let envelope = tools.seal(kept, form.envelopeBytes) else { throw .tooLong }
    let back = ClientMessage.takeBack(
      step: current.card.id, token: own.token, sequence: nextSequence())
    let replaced = OwnAnswer(answer: kept, isSilent: false, token: token, envelope: envelope)
    self.current?.own = replaced
    self.current?.takingBack = own
    return ParticipantReaction(messages: [back] + messages(for: replaced, step: current.card.id))
  }

  mutating func takeBack() throws(ParticipantRefusal) -> ParticipantReaction {
    if case .sign = question {
      question = nil
      return .show(.takenBack)
    }
    let (current, _) = try openStep()
    guard let own = current.own else { throw .nothingToTakeBack }
    guard isConnected else {
      guard !own.isAcknowledged else { throw .notConnected }
      self.current?.own = nil
      return .show(.takenBack)
    }
    self.current?.own = nil
    self.current?.takingBack = own
    hasToldDecline = false
    leavesAfter = nil
    return ParticipantReaction(
      messages: [
        .takeBack(step: current.card.id, token: own.token, sequence: nextSequence())
      ])
  }

  /// What a late arrival says to the terms.
  mutating func answer(terms option: Int) throws(ParticipantRefusal) -> ParticipantReaction {
    guard let card = terms, case .gate(let gate) = card.body else { throw .noQuestion }
    guard gate.options.indices.contains(option - 1) else {
      throw .fault(.oneNumber(1...max(1, gate.options.count)))
    }
    guard isConnected else { throw .notConnected }
    terms = nil
    if gate.lastDeclines, option == gate.options.count {
      standing = .over
      return ParticipantReaction(
        messages: [.leave], events: [.declined(staysQuietly: false), .left])
    }
    sitOuts.formUnion(gate.sitOut[option] ?? [])
    return ParticipantReaction(messages: [.acceptTerms], events: [.termsAccepted])
  }

  private func openStep() throws(ParticipantRefusal) -> (CurrentStep, StepCard.AnswerForm) {
    guard standing == .here else { throw .notAdmitted }
    guard let current, let form = current.card.form else { throw .nothingAsked }
    guard current.isOpen else { throw .notOpen }
    guard current.card.state.takesPart, !current.isSatOut else { throw .notInThisStep }
    return (current, form)
  }

  /// What an option of a gate brings on this side.
  private mutating func chosen(
    _ content: Answer.Content, at card: StepCard
  ) -> [ParticipantEvent] {
    guard case .consent(let option) = content, case .gate(let gate) = card.body else { return [] }
    // Another choice after taking one back replaces its sit-outs.
    sitOuts.subtract(gate.sitOut.values.joined())
    sitOuts.formUnion(gate.sitOut[option] ?? [])
    guard gate.lastDeclines, option == gate.options.count else { return [] }
    // Among people who know each other, leaving at once would say who declined (rules V9).
    let staysQuietly = admission?.room.isConstellation ?? false
    hasToldDecline = true
    if !staysQuietly { leavesAfter = card.id }
    return [.declined(staysQuietly: staysQuietly)]
  }
}
