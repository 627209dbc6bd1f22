public import WorkshopModel

/// How somebody sees a step.
struct StepSight {
  static let console = StepSight(showsClock: true, takesPart: false, isFinished: false)
  static let stage = StepSight(showsClock: false, takesPart: false, isFinished: false)

  /// Whether a clock is shown even where participants have none.
  let showsClock: Bool
  let takesPart: Bool
  let isFinished: Bool
}

/// What somebody needs who comes, or comes back.
extension Session {
  /// A seat's picture of the session; `join` and `resume` send it already.
  public func notices(for seat: SeatID) -> [Notice] {
    let led: [Notice] =
      isMemberLed ? [.plan(state.plan.notice), keeperNotice(for: seat)] : []
    guard state.stage == .live else { return [outside] + led }
    var notices = led
    if state.seats[seat]?.hasAccepted == false { notices.append(.catchUp(gate: state.firstGate)) }
    guard let id = shownStep else { return notices }
    let part = id == state.live?.id ? state.live?.parts[seat] : nil
    let sight = StepSight(
      showsClock: false, takesPart: part != nil, isFinished: part?.isFinished ?? false)
    let terms = terms(of: id, for: seat)
    if let notice = stepNotice(id, sight, on: terms) { notices.append(.step(notice)) }
    notices += standing
    if let round = roundNotice(for: seat) { notices.append(round) }
    if let draft = draftShown { notices.append(draftNotice(draft, for: seat)) }
    if let pairs = state.live?.pairs, let pair = pairNotice(for: seat, in: pairs) {
      notices.append(pair)
    }
    let isClosed = state.history[id]?.phase != .open
    if isClosed, terms?.reveal == .onlySelf, part != nil { notices.append(.ownAnswerOnly(id)) }
    if let view = groupView(of: id, for: seat) { notices.append(view) }
    return notices + shownViews(of: id)
  }

  /// The console's picture; `facilitatorPresent(true)` sends it already.
  public func noticesForFacilitator() -> [Notice] {
    guard !isMemberLed else {
      return consoleNotices([.lobby(lobbyNotice), .plan(plan), keeperNotice(for: nil)])
    }
    var notices = noticesForHelper()
    guard state.stage == .live else { return notices }
    if let id = shownStep {
      if let readiness = state.live?.told.readiness, state.live?.isOpen == true {
        notices.append(.readiness(id, readiness))
      }
      if let payload = facilitatorView(of: id) {
        notices.append(.view(id, payload: payload, facilitatorOnly: true))
      }
    }
    for id in state.plan.opened where state.history[id]?.hasSpool == true {
      let count = state.history[id]?.reading?.linesWaiting ?? 0
      if count > 0 { notices.append(.linesWaiting(id, count: count)) }
    }
    return notices
  }

  /// A helper's picture, for one that has just connected: nothing that the room may not see.
  public func noticesForHelper() -> [Notice] {
    guard !isMemberLed else { return noticesForFacilitator() }
    return consoleNotices([.lobby(lobbyNotice), .plan(plan), .people(peopleNotice)])
      + (state.stage == .ended ? [] : standingCalls)
  }

  private func consoleNotices(_ start: [Notice]) -> [Notice] {
    guard state.stage == .live else { return state.stage == .ended ? [.ended] : start }
    guard let id = shownStep else { return start }
    let step = stepNotice(id, consoleSight).map { [Notice.step($0)] } ?? []
    return start + step + standing + shared + shownViews(of: id)
  }

  /// A console's sight of a step: where a member leads, no more than a stage's.
  var consoleSight: StepSight { isMemberLed ? .stage : .console }

  /// A stage's picture, for one that has just connected.
  public func noticesForStage() -> [Notice] {
    let led: [Notice] =
      isMemberLed ? [.plan(state.plan.notice), keeperNotice(for: nil)] : []
    guard state.stage == .live, let id = shownStep else { return [outside] + led }
    var notices = led
    if let notice = stepNotice(id, .stage) { notices.append(.step(notice)) }
    return notices + standing + shared + shownViews(of: id)
  }

  /// What stands in the room's own work besides the step.
  private var shared: [Notice] {
    [roundNotice, draftShown.map { draftNotice($0, for: nil) }].compactMap { $0 }
  }

  /// What holds for the whole room besides the step.
  private var standing: [Notice] {
    var notices: [Notice] = []
    if state.isOnHold { notices.append(.held) }
    if state.absence.isTold { notices.append(.away(true)) }
    if let until = state.afterUntil { notices.append(.after(until: until)) }
    return notices
  }

  /// Before the first step and after the last.
  private var outside: Notice { state.stage == .ended ? .ended : .lobby(lobbyNotice) }

  /// The step on everybody's screen: the current one, or an earlier one shown again.
  private var shownStep: StepID? { state.shownAgain ?? state.currentID }

  private func shownViews(of id: StepID) -> [Notice] {
    (state.history[id]?.shownViews ?? []).map {
      .view(id, payload: $0, facilitatorOnly: false)
    }
  }

  func stepNotice(
    _ id: StepID, _ sight: StepSight, on terms: OpenTerms? = nil
  ) -> StepNotice? {
    guard let step = state.plan.steps[id], let held = state.history[id] else { return nil }
    let isOpen = state.live?.id == id && state.live?.isOpen == true
    let showsClock = sight.showsClock || step.time != .open
    let deadline = isOpen && showsClock && state.heldAt == nil ? state.live?.deadline : nil
    let openedAt = state.live?.id == id ? state.live?.openedAt : nil
    return StepNotice(
      step: step, number: state.plan.number(of: id), of: state.plan.total,
      terms: terms ?? held.terms,
      phase: held.phase, deadline: deadline,
      openedAt: openedAt ?? SessionInstant(milliseconds: 0), takesPart: sight.takesPart,
      isFinished: sight.isFinished)
  }
}
