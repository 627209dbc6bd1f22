public import WorkshopModel

/// Time: deadlines, holding, extending, and what falls on a tick.
extension Session {
  /// When the session wants to hear `clock` next; nil with nothing to wait for.
  public var nextDeadline: SessionInstant? {
    guard state.stage != .ended else { return nil }
    var moments = [state.rosterDue, state.board.nextTick, absenceMoment, state.afterUntil]
    moments.append(state.recentlyGone.first?.since.advanced(seconds: setup.limits.graceSeconds))
    moments.append(state.longGone.first?.since.advanced(seconds: keptSeconds))
    if state.heldAt == nil, let live = state.live, live.isOpen {
      moments += [live.lingerUntil, live.nextTick, live.pairs?.rotatesAt, clockMoment(of: live)]
      moments.append(turnMoment(of: live))
    }
    return moments.compactMap { $0 }.min()
  }

  private var keptSeconds: Int { setup.limits.seatKeptMinutes * 60 }

  /// The next moment of a step's own clock: notice, closing, or "time is up".
  private func clockMoment(of live: LiveStep) -> SessionInstant? {
    guard let deadline = live.deadline, let step = state.currentStep else { return nil }
    guard step.closesByClock else { return live.told.timeIsUp ? nil : deadline }
    guard !live.told.closingSoon, givesNotice(step) else { return deadline }
    return deadline.advanced(seconds: -noticeSeconds(of: step))
  }

  /// A breath's clock is on every screen already.
  private func givesNotice(_ step: Step) -> Bool { step.kind.type != .breathe }

  mutating func passTime(_ turn: inout Turn) {
    if let end = state.afterUntil, end <= turn.now { return endNow(&turn) }
    noticeGone(&turn)
    noticeAbsence(&turn)
    if state.heldAt == nil { passStepTime(&turn) }
    if let due = state.rosterDue, due <= turn.now { tellRoster(&turn) }
    if let tick = state.board.nextTick, tick <= turn.now { flushBoard(&turn) }
  }

  private mutating func noticeGone(_ turn: inout Turn) {
    let grace = Int64(setup.limits.graceSeconds) * 1000
    while let entry = state.recentlyGone.next(until: turn.now, age: grace) {
      guard state.seats[entry.seat]?.goneSince == entry.since else { continue }
      state.change(entry.seat) { $0.seats[entry.seat]?.isOverdue = true }
      state.longGone.append(entry.seat, since: entry.since)
      if keepsTime(entry.seat) { tellKeeper(&turn) }
      mendRounds(&turn)
      settle(&turn)
    }
    while let entry = state.longGone.next(until: turn.now, age: Int64(keptSeconds) * 1000) {
      let seat = state.seats[entry.seat]
      guard seat?.goneSince == entry.since, seat?.isForgotten == false else { continue }
      state.seats[entry.seat]?.isForgotten = true
      state.forgotten += 1
      rosterChanged(&turn)
    }
  }

  private mutating func passStepTime(_ turn: inout Turn) {
    guard let live = state.live, live.isOpen, let step = state.currentStep else { return }
    let isOver = step.closesByClock && live.deadline.map { $0 <= turn.now } ?? false
    let hasLingered = live.lingerUntil.map { $0 <= turn.now } ?? false
    if isOver || hasLingered { return closeStep(&turn) }
    if let rotation = live.pairs?.rotatesAt, rotation <= turn.now { rotatePairs(&turn) }
    if let moment = clockMoment(of: live), moment <= turn.now { tellClock(step, &turn) }
    if let moment = turnMoment(of: live), moment <= turn.now { passTurns(&turn) }
    guard state.live?.isOpen == true else { return }
    if let tick = live.nextTick, tick <= turn.now { tellProgress(live, &turn) }
  }

  private mutating func tellClock(_ step: Step, _ turn: inout Turn) {
    guard let deadline = state.live?.deadline else { return }
    let isUnclocked = isMemberLed && step.time == .open
    guard step.closesByClock else {
      state.live?.told.timeIsUp = true
      if !isUnclocked { turn.say(.timeIsUp(step.id), to: .facilitator) }
      return
    }
    state.live?.told.closingSoon = true
    let audience = step.time == .open ? Audience.facilitator : .everyone
    if !isUnclocked { turn.say(.closingSoon(step.id, deadline: deadline), to: audience) }
  }

  /// Words for how far a step is, on a fixed tick and not on events (rules T2).
  private mutating func tellProgress(_ live: LiveStep, _ turn: inout Turn) {
    guard let step = state.currentStep else { return }
    let length = Int64(setup.limits.progressSeconds) * 1000
    let past = (turn.now.milliseconds - live.openedAt.milliseconds) / length + 1
    let nextTick = live.openedAt.advanced(milliseconds: past * length)
    state.live?.nextTick = nextTick
    guard step.asksEverybody else { return }
    let readiness = live.waitingFor == 0 ? Readiness.readyWhenYouAre : .stillWriting
    if live.told.readiness != readiness {
      state.live?.told.readiness = readiness
      turn.say(.readiness(live.id, readiness), to: .facilitator)
    }
    let present = state.history[live.id]?.terms.present ?? 0
    let progress = live.progress
    guard live.asksForAnswer, present >= setup.limits.progressSeats else { return }
    guard progress > live.told.progress else { return }
    state.live?.told.progress = progress
    turn.say(.progress(live.id, progress), to: .participants)
    turn.say(.progress(live.id, progress), to: .stages)
  }

  mutating func hold(_ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    guard !state.isOnHold else { throw .onHold }
    state.isOnHold = true
    if state.heldAt == nil { state.heldAt = turn.now }
    turn.say(.held, to: .everyone)
  }

  mutating func resume(_ turn: inout Turn) throws(Refusal) {
    guard state.isOnHold else { throw .notOnHold }
    state.isOnHold = false
    guard !state.absence.isTold else { return turn.say(.resumed(deadline: nil), to: .everyone) }
    startClocks(&turn)
  }

  /// Lets clocks go on from where they stood still.
  mutating func startClocks(_ turn: inout Turn) {
    guard let heldAt = state.heldAt else { return }
    state.heldAt = nil
    let milliseconds = turn.now.milliseconds - heldAt.milliseconds
    if state.live?.isOpen == true { state.live?.shift(milliseconds) }
    state.beneath?.shift(milliseconds)
    let deadline = state.live?.isOpen == true ? state.live?.deadline : nil
    say(deadline, &turn) { .resumed(deadline: $0) }
    for place in state.live?.rounds.indices ?? 0..<0 { tellRound(place, &turn) }
    beginRoundsAgain(&turn)
  }

  mutating func extend(_ minutes: Int, _ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    guard let live = state.live, live.isOpen, let step = state.currentStep else {
      throw .stepNotOpen
    }
    let asked = minutes > 0 ? minutes : step.extendMinutes
    let added = min(max(asked, 1), setup.limits.extendMinutes)
    let start = max(live.deadline ?? stepTime(turn.now), stepTime(turn.now))
    let deadline = start.advanced(seconds: added * 60)
    state.live?.deadline = deadline
    state.live?.lingerUntil = nil
    state.live?.told.timeIsUp = false
    let isShort = added * 60 <= noticeSeconds(of: step)
    state.live?.told.closingSoon = isShort
    state.live?.pairs?.isReturning = false
    say(state.heldAt == nil ? deadline : nil, &turn) { .extended(step.id, deadline: $0) }
  }

  /// Tells everybody a moment; participants of a step without a clock are told none.
  func say(
    _ deadline: SessionInstant?, _ turn: inout Turn, as notice: (SessionInstant?) -> Notice
  ) {
    guard state.currentStep?.time == .open, deadline != nil else {
      return turn.say(notice(deadline), to: .everyone)
    }
    if isMemberLed { return turn.say(notice(nil), to: .everyone) }
    turn.say(notice(nil), to: .participants)
    turn.say(notice(nil), to: .stages)
    turn.say(notice(deadline), to: .consoles)
  }
}

extension Step {
  /// Whether each person finishes with it alone; of a round or a draft nobody is "still writing".
  fileprivate var asksEverybody: Bool { kind.type != .round && kind.type != .draft }
}
