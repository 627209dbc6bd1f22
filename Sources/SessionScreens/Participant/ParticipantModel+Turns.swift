import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  /// What people do together: turns, lines of a draft, keeping time.
  mutating func together(
    _ intent: ParticipantIntent
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    switch intent {
    case .turnDone: return try endTurn(nil)
    case .turnSay(let text): return try endTurn(text)
    case .takeTurn:
      let round = try openRound()
      guard round.mayTake else { throw .turnIsNotFree }
      return ParticipantReaction(messages: [.takeTurn])
    case .propose(let text):
      let draft = try openDraft()
      if let refusal = refusal(ofDraftWish: .propose) { throw refusal }
      return try line(.propose(text), text, limit: draft.limit)
    case .changeLine(let number, let text):
      let draft = try openDraft()
      let old = try draft.line(number)
      let changed = try line(.changeLine(line: number, text: text), text, limit: draft.limit)
      return old.isAdopted ? ask(.rewrite(old, text)) : changed
    case .withdrawLine(let number):
      let line = try openDraft().line(number)
      guard mayWithdraw(line) else { throw .notYourLine(number) }
      return ask(.withdraw(line))
    default: return try lead(intent)
    }
  }

  /// Why a wish about a draft's lines cannot be followed now, whatever its words; nil where it can.
  func refusal(ofDraftWish wish: DraftWish) -> ParticipantRefusal? {
    do throws(ParticipantRefusal) {
      let draft = try openDraft()
      let lines = draft.lines ?? []
      switch wish {
      case .propose:
        return lines.count < draft.maxLines ? nil : .draftIsFull(lines: draft.maxLines)
      case .change: return lines.isEmpty ? .noLines : nil
      case .withdraw: return lines.contains(where: mayWithdraw) ? nil : .noLineOfYours
      }
    } catch {
      return error
    }
  }

  private func mayWithdraw(_ line: ServerMessage.Draft.Line) -> Bool {
    line.isYours || keeper?.isYou == true
  }

  /// Passing and having spoken send and tell the same.
  mutating func endTurn(_ text: String?) throws(ParticipantRefusal) -> ParticipantReaction {
    try needConnection()
    let round = try openRound()
    guard round.isYours else { throw .notYourTurn }
    guard let text else {
      self.round?.isYours = false
      return ParticipantReaction(messages: [.turnDone], events: [.turnEnded])
    }
    guard round.isTyped else { throw .noRound }
    let said = try line(.turnSay(text), text, limit: RoundLimits.graphemes, .turnEnded)
    self.round?.isYours = false
    return said
  }

  private func line(
    _ message: ClientMessage, _ text: String, limit: Int, _ event: ParticipantEvent? = nil
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    guard text.count <= limit else {
      throw .fault(.longText(limit: limit, count: text.count))
    }
    return try send(message, of: text, event)
  }

  private func openRound() throws(ParticipantRefusal) -> ServerMessage.Round {
    guard let round, let current, current.card.id == round.step, !current.isSatOut else {
      throw .noRound
    }
    guard current.isOpen, !round.isOver else { throw .notOpen }
    return round
  }

  func openDraft() throws(ParticipantRefusal) -> DraftState {
    guard let draft, !draft.isSatOut, let current else { throw .noDraft }
    guard !current.card.isBallot else { throw .testRuns }
    guard current.isOpen, current.card.id == draft.card.id else { throw .notOpen }
    return draft
  }

  private mutating func lead(
    _ intent: ParticipantIntent
  ) throws(ParticipantRefusal) -> ParticipantReaction {
    guard admission?.leadership == .member else { throw .noKeeperHere }
    switch intent {
    case .keepTime: return ParticipantReaction(messages: [.keepTime])
    case .handTime(let name):
      try needKeeping()
      return try send(.handTime(to: name), of: name, nil)
    case .verb(let verb):
      try needKeeping()
      guard tools.fits(.verb(verb), lineBytes) else { throw .tooLong }
      return verb == .end ? ask(.end) : ParticipantReaction(messages: [.verb(verb)])
    case .plan:
      guard let plan else { throw .noPlan }
      return .show(.plan(plan))
    default: return .nothing
    }
  }

  private func needKeeping() throws(ParticipantRefusal) {
    guard keeper?.isYou == true else { throw .notTheKeeper }
  }
}

/// What a person may wish about the lines of a draft.
enum DraftWish: CaseIterable, Hashable, Sendable { case propose, change, withdraw }

/// Bounds on what is typed in a round.
enum RoundLimits {
  /// Graphemes of a typed turn.
  static let graphemes = 280
}

extension DraftState {
  var limit: Int { if case .draft(let card) = card.body { card.limit } else { 0 } }
  var maxLines: Int { if case .draft(let card) = card.body { card.maxLines } else { 0 } }

  func line(_ number: Int) throws(ParticipantRefusal) -> ServerMessage.Draft.Line {
    guard let line = lines?.first(where: { $0.number == number }) else {
      throw .noSuchLine(number)
    }
    return line
  }
}

extension ConsoleVerb {
  /// Whether whoever keeps the time may say it where the members lead.
  package var isForKeepers: Bool {
    switch self {
    case .open, .close, .reveal, .next, .back, .skip, .jump, .hold, .resume, .extend, .turn,
      .test, .callBack, .lock, .unlock, .admit, .closeDoor, .startLate, .drop, .follow, .end,
      .endNow, .insertBreathe, .insertBreak, .insertConsent:
      true
    case .autoClose, .insertPulse, .insertTalk, .sendOut, .broadcast, .closedQuestions, .handOver,
      .takeOver, .seat, .seen:
      false
    }
  }
}

extension ParticipantModel {
  /// Whether a step's turns are not this person's: they have, or will have, no pair in it.
  func worksAlone(in card: StepCard) -> Bool {
    guard case .pair = card.body, pair == nil else { return false }
    return isSolo || wantsSolo
  }
}
