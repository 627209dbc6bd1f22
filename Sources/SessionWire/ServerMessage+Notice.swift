package import Facilitation
import WorkshopModel
package import WorkshopProtocol

extension ServerMessage {
  /// The wire's message for a notice that says the same wherever it is read; nil for the others,
  /// which need a card, a language or a list.
  ///
  /// Acknowledgements have the sequence number 0 until whoever sends them knows it.
  package init?(_ notice: Notice) {
    guard
      let message = Self.participant(notice) ?? Self.together(notice) ?? Self.console(notice)
    else { return nil }
    self = message
  }

  private static func participant(_ notice: Notice) -> ServerMessage? {
    switch notice {
    case .lobby(let lobby): .lobby(Lobby(lobby))
    case .phase(let step, let phase, let deadline):
      .phase(step: step, phase: StepCard.Phase(phase), deadline: deadline)
    case .held: .held
    case .acknowledged(let step, let token):
      .acknowledged(step: step, token: token, sequence: 0)
    case .finished(let step): .done(step: step, sequence: 0)
    case .takenBack(let step, let token): .takenBack(step: step, token: token, sequence: 0)
    case .signalled, .noteTaken: .heard
    case .ownAnswerOnly(let step): .ownAnswerOnly(step: step)
    case .progress(let step, let progress): .progress(step: step, progress: progress)
    case .pair(let pair): ServerMessage(pair)
    case .broadcast(let text): .broadcast(text)
    case .extended(let step, let deadline): .extended(step: step, deadline: deadline)
    case .closingSoon(let step, let deadline): .closingSoon(step: step, deadline: deadline)
    default: nil
    }
  }

  private static func together(_ notice: Notice) -> ServerMessage? {
    switch notice {
    case .round(let round): .round(Round(round))
    case .roundLine(let step, let from, let text): .roundLine(step: step, from: from, text: text)
    case .draft(let draft): .draft(Draft(draft))
    case .keeper(let keeper):
      .keeper(Keeper(name: keeper.name, isYou: keeper.isYou, isKept: keeper.isKept))
    case .away(let isAway): .away(isAway)
    case .after(let until): .after(until: until)
    case .roleChanged(let isFacilitator): .role(isFacilitator: isFacilitator)
    default: nil
    }
  }

  private static func console(_ notice: Notice) -> ServerMessage? {
    switch notice {
    case .readiness(let step, let readiness): .readiness(step: step, readiness: readiness)
    case .signals(let slower, let moreTime): .signals(slower: slower, moreTime: moreTime)
    case .notes(let notes):
      .notes(notes.map { Note(text: $0.text, signedBy: $0.signedBy) })
    case .helpWanted(let who): .helpWanted(who: who)
    case .timeIsUp(let step): .timeIsUp(step: step)
    case .people(let people):
      .people(
        People(
          present: people.present, away: people.away, waiting: people.waiting,
          letters: people.letters))
    default: nil
    }
  }

  private init(_ pair: PairNotice) {
    switch pair {
    case .paired(let step, let role, let partners, let size, let startsAt, let pairing):
      self = .paired(
        Paired(
          step: step, role: role, partners: partners, size: size, startsAt: startsAt,
          pairing: pairing))
    case .solo(let step, let isWished): self = .solo(step: step, isWished: isWished)
    case .line(let from, let text): self = .pairLine(from: from, text: text)
    case .returning(let at): self = .pairReturning(at: at)
    case .helpWanted: self = .pairHelpWanted
    }
  }
}

extension ServerMessage.Lobby {
  /// The wire's lobby.
  package init(_ lobby: LobbyNotice) {
    self.init(
      seats: lobby.seats, stages: lobby.stages, facilitatorPresent: lobby.facilitatorPresent,
      isLocked: lobby.isLocked, startsLateMinutes: lobby.startsLateMinutes,
      helpers: lobby.helpers)
    expectsPairs = lobby.expectsPairs
  }
}

extension ServerMessage.Round {
  /// The wire's round.
  package init(_ round: RoundNotice) {
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
  package init(_ draft: DraftNotice) {
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
  package init(_ phase: StepPhase) {
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
