public import WorkshopModel

/// What an adapter may ask.
extension Session {
  /// Whether the session is in its lobby, live, or over.
  public var stage: SessionStage { state.stage }

  /// The hash of a seat's resume token in force.
  public func resumeHash(of seat: SeatID) -> [UInt8]? { state.seats[seat]?.resumeHash }

  /// A seat's display name, where people have names.
  public func displayName(of seat: SeatID) -> String? { state.seats[seat]?.name }

  /// Every seat given and not left, in the order of their labels.
  public var seats: [SeatID] { state.seats.keys.sorted() }

  /// Seats that are connected and not stepped out, in the order of their labels.
  public var presentSeats: [SeatID] {
    state.seats.filter { $0.value.isConnected && !$0.value.isSteppedOut }.keys.sorted()
  }

  /// Whether somebody waits before the locked door.
  public func isWaiting(_ seat: SeatID) -> Bool {
    state.door.waiting.contains { $0.seat == seat }
  }

  /// Whether new people may still come, by asking or by waiting.
  public var isDoorClosed: Bool { state.door.isClosed }

  /// The step opened last, whether it is still open or not.
  public var currentStep: Step? { state.currentStep }

  /// Whether a gate was opened, other than the one that asks what may be kept.
  public var hadGate: Bool { state.firstGate != nil }

  /// The current step's phase.
  public var currentPhase: StepPhase? { state.currentID.flatMap { state.history[$0]?.phase } }

  /// When the current step opened, moved by the time for which the room was held.
  public var currentOpenedAt: SessionInstant? { state.live?.openedAt }

  /// Whether the room is held.
  public var isOnHold: Bool { state.isOnHold }

  /// The running order as the console sees it.
  public var plan: PlanNotice { state.plan.notice }

  /// A step by name, those put in included.
  public func step(_ id: StepID) -> Step? { state.plan.steps[id] }

  /// The steps opened so far, in order.
  public var openedSteps: [StepID] { state.plan.opened }

  /// The terms on which a step opened.
  public func terms(of id: StepID) -> OpenTerms? { state.history[id]?.terms }

  /// Who took part in a step, in the order of their labels.
  public func participants(of id: StepID) -> [SeatID] { state.history[id]?.participants ?? [] }

  /// What the reader made of a step.
  public func reading(of id: StepID) -> Reading? { state.history[id]?.reading }

  /// The encoded views of a step that the room has seen, in order.
  public func shownViews(of id: StepID) -> [[UInt8]] { state.history[id]?.shownViews ?? [] }

  /// The open step that takes envelopes.
  public var envelopeStep: StepID? {
    guard let live = state.live, live.isOpen, live.asksForAnswer else { return nil }
    return live.id
  }

  /// Steps whose spool and key still exist, in the order in which they opened.
  public var spoolSteps: [StepID] {
    state.allOpened.filter { state.history[$0]?.hasSpool == true }
  }

  /// Closed steps that the reader has not reported on.
  public var unreadSteps: [StepID] {
    state.allOpened.filter { state.history[$0]?.awaitsReading == true }
  }

  /// The circles or pairs for whose eyes alone a step is answered; empty without groups.
  public func groups(of id: StepID) -> [StepGroup] { state.history[id]?.groups ?? [] }

  /// The circle in which a seat is, if any.
  public func circle(of seat: SeatID) -> CircleID? { state.seats[seat]?.circle }

  /// The lines of a draft that were adopted and stand, in the order of their numbers.
  public func adoptedLines(of id: StepID) -> [String] {
    let lines = state.drafts[id]?.lines.filter(\.value.isAdopted) ?? [:]
    return lines.sorted { $0.key < $1.key }.map(\.value.text)
  }

  /// Whether everybody agreed at the closing consent that was asked last.
  public var isExportAgreed: Bool { state.isExportAgreed }

  /// Whether the session is over and the room stays open for a while.
  public var isAfter: Bool { state.isAfter }
}
