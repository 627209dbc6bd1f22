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
    let isAddressed = isAddressed(step, terms)
    let groups = isAddressed ? groups(for: step, among: participants, &turn) : []
    state.shownAgain = nil
    state.pending = nil
    let held = isAddressed && groups.isEmpty ? terms.ownEyes : terms
    record(.opened(id, held, participants: participants), &turn)
    if !groups.isEmpty { record(.grouped(id, groups), &turn) }
    startClock(of: step, stepTime(turn.now))
    if step.kind.type.asksForAnswer { turn.keep(.beginSpool(id)) }
    if case .pair(let work) = step.kind { formPairs(work, &turn) }
    sayStep(id, &turn)
    if let pairs = state.live?.pairs { tellPairs(pairs, &turn) }
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
    var wordings: [StepWording: [SeatID]] = [:]
    for seat in state.seats.filter({ $0.value.isConnected }).keys.sorted() {
      wordings[wording(of: id, for: seat), default: []].append(seat)
    }
    for (wording, seats) in wordings.sorted(by: { $0.key < $1.key }) {
      let sight = StepSight(
        showsClock: false, takesPart: wording.takesPart, isFinished: wording.isFinished)
      guard let first = seats.first, let terms = terms(of: id, for: first),
        let notice = stepNotice(id, sight, on: terms)
      else { continue }
      turn.say(.step(notice), to: .seats(seats))
    }
    if let notice = stepNotice(id, consoleSight) { turn.show(.step(notice), to: .consoles) }
    if let notice = stepNotice(id, .stage) { turn.say(.step(notice), to: .stages) }
  }

  private func wording(of id: StepID, for seat: SeatID) -> StepWording {
    let isCurrent = id == state.live?.id
    let part = isCurrent ? state.live?.parts[seat] : nil
    let held = state.history[id]
    let group = held?.groupOf[seat]
    let isPart = isCurrent ? part != nil : held?.participants.contains(seat) == true
    let isAlone = held?.groups.isEmpty == false && group == nil && isPart
    return StepWording(
      takesPart: part != nil, isFinished: part?.isFinished == true, isAlone: isAlone,
      group: group ?? -1)
  }

  /// Closes the open step; one that asked is read, and its view comes with `readingMade`.
  mutating func closeStep(_ turn: inout Turn) {
    guard let live = state.live, live.isOpen, let held = state.history[live.id] else { return }
    if let pairs = live.pairs {
      state.wishes = PairWishes()
      state.lastPairs = LastPairs(groups: pairs.groups, alone: pairs.alone)
    }
    record(.closed(live.id), &turn)
    if live.asksForAnswer {
      turn.keep(.spool(live.id, .shuffle(Draw(using: &turn.numbers))))
      state.live?.hasShuffle = true
      turn.say(.phase(live.id, .collecting, deadline: nil), to: .everyone)
      turn.ask(.read(live.id, readingTerms(held)))
    }
    turn.say(.phase(live.id, .closed, deadline: nil), to: .everyone)
    guard live.asksForAnswer else { return }
    let isOwn = held.terms.reveal == .onlySelf
    let alone = held.participants.filter { live.isGrouped ? live.isForItself($0, held) : isOwn }
    if !alone.isEmpty { turn.say(.ownAnswerOnly(live.id), to: .seats(alone)) }
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
    case .after: beginAfter(&turn)
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

/// What makes the notice of a step differ from one seat to another.
private struct StepWording: Hashable, Comparable {
  let takesPart: Bool
  let isFinished: Bool
  let isAlone: Bool
  let group: Int

  private var order: [Int] {
    [takesPart ? 0 : 1, isFinished ? 1 : 0, isAlone ? 1 : 0, group]
  }

  static func < (left: StepWording, right: StepWording) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }
}
