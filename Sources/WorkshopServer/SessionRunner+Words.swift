import Anonymity
import Disclosure
import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// The wire's message for a notice, or nil where that place is told nothing.
  func message(for notice: Notice, place: Place) -> ServerMessage? {
    participantMessage(for: notice, place: place) ?? togetherMessage(for: notice)
      ?? consoleMessage(for: notice)
  }

  private func participantMessage(for notice: Notice, place: Place) -> ServerMessage? {
    switch notice {
    case .lobby(let lobby): .lobby(ServerMessage.Lobby(lobby))
    case .catchUp(let gate): catchUp(gate)
    case .step(let step): .step(card(step, for: place))
    case .phase(let step, let phase, let deadline):
      .phase(step: step, phase: StepCard.Phase(phase), deadline: deadline)
    case .held: .held
    case .resumed(let deadline): .resumed(openedAt: session.currentOpenedAt, deadline: deadline)
    case .acknowledged(let step, let token):
      .acknowledged(step: step, token: token, sequence: 0)
    case .finished(let step): .done(step: step, sequence: 0)
    case .takenBack(let step, let token):
      .takenBack(step: step, token: token, sequence: 0)
    case .signalled, .noteTaken: .heard
    case .ownAnswerOnly(let step): .ownAnswerOnly(step: step)
    case .progress(let step, let progress): .progress(step: step, progress: progress)
    case .pair(let pair): message(for: pair)
    case .broadcast(let text): .broadcast(text)
    case .extended(let step, let deadline): .extended(step: step, deadline: deadline)
    case .closingSoon(let step, let deadline): .closingSoon(step: step, deadline: deadline)
    case .ended: .ended(text: CloseReason.sessionEnded.sentence)
    default: nil
    }
  }

  private func togetherMessage(for notice: Notice) -> ServerMessage? {
    switch notice {
    case .round(let round): .round(ServerMessage.Round(round))
    case .roundLine(let step, let from, let text): .roundLine(step: step, from: from, text: text)
    case .draft(let draft): .draft(ServerMessage.Draft(draft))
    case .keeper(let keeper):
      .keeper(
        ServerMessage.Keeper(name: keeper.name, isYou: keeper.isYou, isKept: keeper.isKept))
    case .away(let away): .away(away)
    case .after(let until): .after(until: until)
    case .roleChanged(let isFacilitator): .role(isFacilitator: isFacilitator)
    default: nil
    }
  }

  private func consoleMessage(for notice: Notice) -> ServerMessage? {
    switch notice {
    case .readiness(let step, let readiness): .readiness(step: step, readiness: readiness)
    case .signals(let slower, let moreTime): .signals(slower: slower, moreTime: moreTime)
    case .notes(let notes):
      .notes(notes.map { ServerMessage.Note(text: $0.text, signedBy: $0.signedBy) })
    case .helpWanted(let who): .helpWanted(who: who)
    case .linesWaiting(let step, _): list(step)
    case .timeIsUp(let step): .timeIsUp(step: step)
    case .plan(let plan): .plan(self.plan(plan))
    case .people(let people):
      .people(
        ServerMessage.People(
          present: people.present, away: people.away, waiting: people.waiting,
          letters: people.letters))
    default: nil
    }
  }

  private func message(for pair: PairNotice) -> ServerMessage {
    switch pair {
    case .paired(let step, let role, let partners, let size, let startsAt):
      .paired(
        ServerMessage.Paired(
          step: step, role: role, partners: partners, size: size, startsAt: startsAt))
    case .solo(let step): .solo(step: step)
    case .line(let from, let text): .pairLine(from: from, text: text)
    case .returning(let at): .pairReturning(at: at)
    case .helpWanted: .pairHelpWanted
    }
  }

  private func catchUp(_ gate: StepID?) -> ServerMessage {
    .catchUp(
      text: "The room is already under way. Please read the terms; the next step is yours as well.",
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

extension ServerMessage.Lobby {
  /// The wire's lobby.
  init(_ lobby: LobbyNotice) {
    self.init(
      seats: lobby.seats, stages: lobby.stages, facilitatorPresent: lobby.facilitatorPresent,
      isLocked: lobby.isLocked, startsLateMinutes: lobby.startsLateMinutes,
      helpers: lobby.helpers)
  }
}

extension ServerMessage.Round {
  /// The wire's round.
  init(_ round: RoundNotice) {
    self.init(step: round.step, turn: round.turn, of: round.of)
    speaker = round.speaker
    isYours = round.isYours
    mayTake = round.mayTake
    toward = round.toward
    endsAt = round.endsAt
    isTyped = round.isTyped
    isOver = round.isOver
  }
}

extension ServerMessage.Draft {
  /// The wire's draft.
  init(_ draft: DraftNotice) {
    self.init(
      step: draft.step,
      lines: draft.lines.map { line in
        Line(
          number: line.number, text: line.text, by: line.by, isAdopted: line.isAdopted,
          isYours: line.isYours)
      })
  }
}

extension StepCard.Phase {
  /// The wire's phase.
  init(_ phase: StepPhase) {
    self =
      switch phase {
      case .open: .open
      case .collecting: .collecting
      case .closed: .closed
      case .viewed: .viewed
      case .revealed: .revealed
      }
  }
}
