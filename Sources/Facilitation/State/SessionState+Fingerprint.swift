package import WorkshopModel

/// What a journal and a spool must bring back exactly.
package struct DurableState: Hashable, Sendable {
  package struct Person: Hashable, Sendable {
    let name: String?
    let resumeHash: [UInt8]
    let letter: Int
    let isLate: Bool
    let hasAccepted: Bool
    let circle: CircleID?
  }

  package let stage: SessionStage
  package let people: [SeatID: Person]
  package let isLocked: Bool
  package let isClosed: Bool
  package let plan: Plan
  package let history: [StepID: HeldStep]
  package let pulses: Set<StepID>
  package let isStopped: Bool
  package let isAfter: Bool
  package let isExportAgreed: Bool
  package let drafts: [StepID: DraftState]
  /// The step that is live, and the draft beneath it.
  package let live: StepID?
  package let beneath: StepID?
  /// Tokens and finished seats of a step that has not been viewed.
  package let tokens: Set<AnswerToken>
  package let finished: Set<SeatID>
}

extension SessionState {
  /// The durable part of the state, for comparing a session with its restored twin.
  package var fingerprint: DurableState {
    let held = live.flatMap { history[$0.id] }
    let spooled = held?.hasSpool == true && held?.reading == nil && stage != .ended ? live : nil
    let finished = spooled?.parts.filter { $0.value.isMarked }.keys
    return DurableState(
      stage: stage, people: seats.mapValues(DurableState.Person.init), isLocked: door.isLocked,
      isClosed: door.isClosed, plan: plan, history: history, pulses: pulses,
      isStopped: isStopped, isAfter: isAfter, isExportAgreed: isExportAgreed, drafts: drafts,
      live: live?.id, beneath: beneath?.id,
      tokens: spooled.map { $0.unbound.union($0.authors.keys) } ?? [],
      finished: Set(finished.map { Array($0) } ?? []))
  }
}

extension DurableState.Person {
  init(_ seat: Seat) {
    self.init(
      name: seat.name, resumeHash: seat.resumeHash, letter: seat.letter, isLate: seat.isLate,
      hasAccepted: seat.hasAccepted, circle: seat.circle)
  }
}
