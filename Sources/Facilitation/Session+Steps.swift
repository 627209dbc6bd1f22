import WorkshopModel

/// Opening and closing steps, and going from one to the next.
extension Session {
  /// Opens the next step that runs live, passing over those that do not.
  mutating func advance(_ turn: inout Turn) throws(Refusal) {
    guard let next = state.plan.nextLive, !state.isStopped else { throw .noNextStep }
    passOver(until: next, &turn)
    openStep(next, &turn)
  }

  mutating func passOver(until next: StepID, _ turn: inout Turn) {
    guard state.plan.coming.contains(next) else { return }
    for id in state.plan.passedOver(before: next) { record(.skipped(id), &turn) }
  }

  mutating func openStep(_ id: StepID, _ turn: inout Turn) {
    guard let step = state.plan.steps[id] else { return }
    let everyone = state.seats.sorted { $0.key < $1.key }
    let participants = everyone.filter { $0.value.mayTakePart }.map(\.key)
    let present = everyone.count { $0.value.isPresent }
    let terms = opening(step, setup.room, present)
    state.shownAgain = nil
    state.pending = nil
    record(.opened(id, terms, participants: participants), &turn)
    startClock(of: step, stepTime(turn.now))
    if step.kind.type.asksForAnswer { turn.keep(.beginSpool(id)) }
    sayStep(id, &turn)
    if case .pair(let work) = step.kind { formPairs(work, &turn) }
    if case .round(let work) = step.kind, !state.isOnHold { beginRounds(work, &turn) }
    if step.kind.type == .draft { tellDraft(id, &turn) }
    if state.beneath == nil { turn.say(.plan(state.plan.notice), to: .consoles) }
    settle(&turn)
  }

  private mutating func startClock(of step: Step, _ now: SessionInstant) {
    let seconds = step.clockSeconds
    state.live?.openedAt = now
    state.live?.nextTick = now.advanced(seconds: setup.limits.progressSeconds)
    state.live?.deadline = seconds > 0 ? now.advanced(seconds: seconds) : nil
    let isShort = seconds <= noticeSeconds(of: step)
    state.live?.told.closingSoon = isShort
  }

  func noticeSeconds(of step: Step) -> Int {
    step.kind.type == .break ? setup.limits.breakNoticeSeconds : setup.limits.noticeSeconds
  }

  /// A step's notice to everybody, in as few wordings as there are.
  mutating func sayStep(_ id: StepID, _ turn: inout Turn) {
    let connected = state.seats.filter { $0.value.isConnected }.keys.sorted()
    let isCurrent = id == state.live?.id
    let parts = isCurrent ? state.live?.parts ?? [:] : [:]
    let groups: [(seats: [SeatID], takesPart: Bool, isFinished: Bool)] = [
      (connected.filter { parts[$0]?.isFinished == false }, true, false),
      (connected.filter { parts[$0]?.isFinished == true }, true, true),
      (connected.filter { parts[$0] == nil }, false, false),
    ]
    for group in groups where !group.seats.isEmpty {
      let view = StepSight(
        showsClock: false, takesPart: group.takesPart, isFinished: group.isFinished)
      guard let notice = stepNotice(id, view) else { continue }
      turn.say(.step(notice), to: .seats(group.seats))
    }
    if let notice = stepNotice(id, consoleSight) { turn.show(.step(notice), to: .consoles) }
    if let notice = stepNotice(id, .stage) { turn.say(.step(notice), to: .stages) }
  }

  /// Closes the open step; one that asked is read, and its view comes with `readingMade`.
  mutating func closeStep(_ turn: inout Turn) {
    guard let live = state.live, live.isOpen, let held = state.history[live.id] else { return }
    if live.pairs != nil { state.wishes = PairWishes() }
    record(.closed(live.id), &turn)
    if live.asksForAnswer {
      turn.keep(.spool(live.id, .shuffle(Draw(using: &turn.numbers))))
      state.live?.hasShuffle = true
      turn.say(.phase(live.id, .collecting, deadline: nil), to: .everyone)
      turn.ask(.read(live.id, readingTerms(held)))
    }
    turn.say(.phase(live.id, .closed, deadline: nil), to: .everyone)
    if held.terms.reveal == .onlySelf, live.asksForAnswer, !held.participants.isEmpty {
      turn.say(.ownAnswerOnly(live.id), to: .seats(held.participants))
    }
  }

  /// Closes what is open and goes to another step, at once or when the closed one has been read.
  mutating func move(_ target: SessionState.Pending, _ turn: inout Turn) throws(Refusal) {
    if state.live?.isOpen == true { closeStep(&turn) }
    let isAsked = state.pending == target
    if let id = state.live?.id, state.history[id]?.awaitsReading == true, !isAsked {
      state.pending = target
      return
    }
    state.pending = nil
    switch target {
    case .next: try advance(&turn)
    case .step(let id):
      passOver(until: id, &turn)
      openStep(id, &turn)
    }
  }
}

extension Step {
  /// Whether its clock closes it, or only reminds the facilitator.
  var closesByClock: Bool {
    switch kind.type {
    case .breathe, .break, .pair: close != .manual || time == .hard
    case .round: close == .timer
    default: time == .hard || close == .timer
    }
  }

  /// The length of its clock: a breath's own, a pair's turns with time to come back, or its minutes.
  var clockSeconds: Int {
    switch kind {
    case .breathe(let breathing): breathing.totalSeconds
    case .pair(let work): PairState(work).wholeSeconds
    default: minutes * 60
    }
  }
}
