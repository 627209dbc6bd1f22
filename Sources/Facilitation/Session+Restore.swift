public import WorkshopModel

/// Why a journal or spool can't be a session's; names a place and never a content.
public enum RestoreError: Error, Hashable, Sendable {
  /// A fact that cannot follow those before it; counted from 0.
  case impossibleFact(index: Int, reason: Reason)
  /// A spool record that cannot follow those before it; counted from 0.
  case impossibleRecord(index: Int, reason: Reason)

  /// What is wrong with it.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case unknownSeat = "unknown-seat"
    case seatTaken = "seat-taken"
    case unknownStep = "unknown-step"
    case unknownOrder = "unknown-order"
    case unknownCircle = "unknown-circle"
    case unknownLine = "unknown-line"
    case wrongPhase = "wrong-phase"
    case unknownToken = "unknown-token"
    case afterEnd = "after-end"
  }
}

/// Coming back after a crash.
extension Session {
  /// The step whose spool `init(restoring:…)` needs: the last one opened, until it is viewed.
  public static func spoolStep(in facts: some Sequence<Fact>) -> StepID? {
    var step: StepID?
    for fact in facts {
      switch fact {
      case .opened(let id, _, _): step = id
      case .viewed(let id, _) where id == step: step = nil
      case .afterBegun, .ended: step = nil
      default: break
      }
    }
    return step
  }

  /// A session as its journal and the current step's spool tell it.
  ///
  /// The room is held until the facilitator resumes; `afterRestore` gives what must happen first.
  ///
  /// - Parameters:
  ///   - facts: The journal, in order.
  ///   - spool: The records of the step that `spoolStep(in:)` names, in order.
  ///   - setup: What the session was made from.
  ///   - opening: Decides the terms of coming steps.
  /// - Throws: The place at which the journal or spool does not fit.
  public init(
    restoring facts: some Sequence<Fact>, spool: some Sequence<StepRecord>, setup: SessionSetup,
    opening: @escaping OpeningRule
  ) throws(RestoreError) {
    self.init(setup, opening: opening)
    var index = 0
    for fact in facts {
      if let reason = state.objection(to: fact, of: setup) {
        throw .impossibleFact(index: index, reason: reason)
      }
      state.apply(fact, of: setup)
      index += 1
    }
    try restore(spool)
    settleAfterCrash()
  }

  private mutating func restore(_ records: some Sequence<StepRecord>) throws(RestoreError) {
    guard let id = state.live?.id, state.history[id]?.hasSpool == true else { return }
    guard state.history[id]?.reading == nil else { return }
    var index = 0
    for record in records {
      if let reason = state.restore(record) {
        throw .impossibleRecord(index: index, reason: reason)
      }
      index += 1
    }
  }

  /// Nobody is connected, and clocks begin again when the room is resumed.
  private mutating func settleAfterCrash() {
    let start = SessionInstant(milliseconds: 0)
    guard state.stage == .live else { return }
    guard !state.isAfter else { return }
    state.heldAt = start
    state.isOnHold = true
    state.live?.isRestored = true
    guard let step = state.currentStep, state.live?.isOpen == true else { return }
    let seconds = step.clockSeconds
    state.live?.deadline = seconds > 0 ? start.advanced(seconds: seconds) : nil
    state.live?.nextTick = start.advanced(seconds: setup.limits.progressSeconds)
    let isShort = seconds <= noticeSeconds(of: step)
    state.live?.told.closingSoon = isShort
  }

  /// What a restored session asks for: unread batches are read, spent keys destroyed, and pairs,
  /// which no journal knows, are brought back.
  public mutating func afterRestore(at now: SessionInstant, draw: Draw) -> [SessionEffect] {
    var turn = Turn(now: now, draw: draw, isMemberLed: isMemberLed)
    for seat in state.seats.keys.sorted() { markGone(seat, since: now) }
    if state.isAfter, state.stage == .live { stayOpen(now) }
    if state.stage == .live, state.live?.isOpen == true, case .pair = state.currentStep?.kind {
      closeStep(&turn)
    }
    for id in state.allOpened {
      guard let held = state.history[id] else { continue }
      if held.awaitsReading { readAgain(id, held, &turn) }
      if !held.hasSpool, state.plan.steps[id]?.kind.type.asksForAnswer == true {
        turn.ask(.destroySpool(id))
      } else if let reading = held.reading, reading.linesWaiting == 0, held.hasSpool {
        destroySpool(id, &turn)
      }
    }
    settle(&turn)
    return turn.effects
  }

  private mutating func readAgain(_ id: StepID, _ held: HeldStep, _ turn: inout Turn) {
    if id == state.live?.id, state.live?.hasShuffle == false {
      turn.keep(.spool(id, .shuffle(Draw(using: &turn.numbers))))
      state.live?.hasShuffle = true
    }
    turn.ask(.read(id, readingTerms(held)))
  }
}
