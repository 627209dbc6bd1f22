package import WorkshopModel
package import WorkshopProtocol

extension ParticipantModel {
  /// Takes a message of the server; `token` is a fresh one, for a pass that the client sends itself.
  package mutating func receive(
    _ message: ServerMessage, at local: Int64, token: AnswerToken
  ) -> ParticipantReaction {
    switch message {
    case .welcome: return welcomed()
    case .admitted(let admission): return admitted(admission, at: local)
    case .waiting:
      standing = .waiting
      return .show(.waitingAtDoor)
    case .lobby(let lobby):
      guard lobby != self.lobby else { return .nothing }
      self.lobby = lobby
      return .show(.lobby(lobby))
    case .ping(let number): return heartbeat(number)
    case .pong(_, let time):
      clockOffset = time.milliseconds - local
      return .nothing
    case .catchUp(let text, let gate): return catchUp(text, gate)
    case .error(let code, let hint, let sequence): return refused(code, hint, sequence)
    // Whoever left by their own wish was told so.
    case .close(.left, _) where standing == .over: return .nothing
    case .close(let reason, let text):
      if reason.isFinal { standing = .over }
      return .show(.closing(reason, text: text))
    case .ended(let text):
      standing = .over
      return .show(.ended(text: text))
    default: return receiveInRoom(message, at: local, token: token)
    }
  }

  private mutating func receiveInRoom(
    _ message: ServerMessage, at local: Int64, token: AnswerToken
  ) -> ParticipantReaction {
    switch message {
    case .step(let card): return opened(card, at: local, token: token)
    case .phase(let step, let phase, let deadline): return moved(step, to: phase, deadline)
    case .held:
      isHeld = true
      return .show(.held)
    case .resumed(let openedAt, let deadline): return resumed(openedAt, deadline)
    case .acknowledged(let step, let token, _): return acknowledged(step, token)
    case .takenBack(let step, let token, _): return takenBack(step, token)
    case .view(let step, let view, false): return shown(step, view)
    case .ownAnswerOnly(let step):
      guard current?.card.id == step else { return .nothing }
      current?.staysHere = true
      let earlier = current?.card.compare.flatMap { closedAnswers[$0] }
      return .show(.ownAnswerOnly(visibleAnswer, earlier: earlier))
    case .progress(let step, let progress): return progressed(step, progress)
    case .broadcast(let text): return .show(.broadcast(text))
    case .extended(let step, let deadline): return extended(step, deadline, at: local)
    case .closingSoon(let step, let deadline):
      guard let card = current?.card, card.id == step else { return .nothing }
      return .show(
        .closingSoon(
          seconds: seconds(until: deadline, at: local), canPass: card.form?.allowsPass == true))
    default: return receiveInPair(message, at: local)
    }
  }

  private mutating func receiveInPair(
    _ message: ServerMessage, at local: Int64
  ) -> ParticipantReaction {
    switch message {
    case .paired where current?.isSatOut == true:
      return ParticipantReaction(messages: [.pairSolo])
    case .solo where current?.isSatOut == true: return .nothing
    case .paired(let paired): return self.paired(paired, at: local)
    case .solo(let step, let isWished): return alone(in: step, isWished)
    case .pairLine(let from, let text): return .show(.pairLine(from: from, text: text))
    case .pairReturning(let at):
      return .show(.pairReturning(seconds: seconds(until: at, at: local)))
    default: return receiveTogether(message, at: local)
    }
  }

  func seconds(until moment: SessionInstant, at local: Int64) -> Int {
    let left = moment.milliseconds - sessionTime(at: local).milliseconds
    return Int(max(0, (left + 999) / 1000))
  }

  /// The answer that may be shown on one's own screen: a silent pass is nobody's answer.
  var visibleAnswer: Answer? {
    guard let own = current?.own, !own.isSilent else { return nil }
    return own.answer
  }

  private mutating func acknowledged(
    _ step: StepID, _ token: AnswerToken
  ) -> ParticipantReaction {
    guard current?.card.id == step, let own = current?.own, own.token == token else {
      return .nothing
    }
    let isNews = !own.isAcknowledged
    current?.own?.isAcknowledged = true
    current?.card.state.isFinished = true
    if leavesAfter == step {
      leavesAfter = nil
      standing = .over
      return ParticipantReaction(messages: [.leave], events: [.left])
    }
    guard isNews, !own.isSilent, !hasToldDecline else { return .nothing }
    return .show(.accepted(own.answer))
  }

  private mutating func takenBack(_ step: StepID, _ token: AnswerToken) -> ParticipantReaction {
    guard current?.card.id == step, current?.takingBack?.token == token else { return .nothing }
    current?.takingBack = nil
    guard current?.own == nil else { return .nothing }
    current?.card.state.isFinished = false
    return .show(.takenBack)
  }

  private mutating func shown(_ step: StepID, _ view: View) -> ParticipantReaction {
    let isCurrent = current?.card.id == step
    switch view {
    case .lines(let view): mailbox.noteShown(step, lines: view.lines.map(\.text))
    case .words: mailbox.noteShown(step, lines: nil)
    case .signed(let entries): learn(entries.map(\.name))
    case .dyads(let dyads): learn(dyads.map(\.name))
    default: break
    }
    // Lines come in batches, and long views in several messages.
    let before = current?.view
    if isCurrent { current?.view = before?.joined(with: view) ?? view }
    if isCurrent, let card = current?.card, card.isBallot {
      draft?.outcome = DraftOutcome(line: card.ask ?? card.title, view: view)
    }
    return .show(.view(title: isCurrent ? current?.card.title ?? "" : "", view))
  }

  private mutating func progressed(
    _ step: StepID, _ progress: CoarseProgress
  ) -> ParticipantReaction {
    guard current?.card.id == step, current?.progress != progress else { return .nothing }
    current?.progress = progress
    return .show(.progress(progress))
  }

  private mutating func paired(
    _ paired: ServerMessage.Paired, at local: Int64
  ) -> ParticipantReaction {
    guard let work = openPairs(paired.step) else { return .nothing }
    learn(paired.partners)
    (isSolo, wantsSolo) = (false, false)
    let unsent = pair?.isStill(paired) == true ? [] : dropPairLines()
    pair = PairState(paired: paired, startsAt: paired.startsAt)
    timeline = Timeline(turns: work.turns, role: paired.role, from: paired.startsAt)
    timeline.skipPast(at: sessionTime(at: local))
    return ParticipantReaction(events: unsent + [.paired(paired)])
  }

  /// The server knows whether it was wished, also after this program was started anew.
  private mutating func alone(in step: StepID, _ isWished: Bool) -> ParticipantReaction {
    guard let work = openPairs(step) else { return .nothing }
    let unsent = dropPairLines()
    pair = nil
    (isSolo, wantsSolo) = (true, isWished)
    timeline = Timeline()
    return ParticipantReaction(events: unsent + [.solo(task: work.solo)])
  }

  /// A pair step that is on the screen and open.
  private func openPairs(_ step: StepID) -> StepCard.PairCard? {
    guard let current, current.isOpen, current.card.id == step,
      case .pair(let work) = current.card.body
    else { return nil }
    return work
  }
}

extension CloseReason {
  /// Whether this program said something that the server could not take: it would say it again.
  package var isOurFault: Bool { self == .malformed || self == .lineTooLong }

  /// Whether coming back would not help.
  package var isFinal: Bool {
    switch self {
    case .unsupportedVersion, .replaced, .sentOut, .left, .sessionEnded, .badCode: true
    case .malformed, .lineTooLong, .tooFast, .tooSlow, .idle, .serverStopping, .serverFault: false
    }
  }
}
