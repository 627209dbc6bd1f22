import WorkshopModel

/// Drafts: lines that people propose, change and take back; facts keep the words and no author.
extension Session {
  mutating func draft(
    _ message: DraftMessage, from id: SeatID, _ turn: inout Turn
  ) throws(Refusal) {
    guard state.seats[id] != nil else { throw .unknownSeat }
    let (step, work) = try openDraft()
    guard state.live?.parts[id] != nil else { throw .notInThisStep }
    switch message {
    case .propose(let text):
      let line = state.drafts[step]?.next ?? 1
      let standing = state.drafts[step]?.lines.count ?? 0
      guard standing < work.maxLines else { throw .tooMany }
      try put(text, at: line, by: id, &turn)
      state.authors[step, default: [:]][line] = id
    case .change(let line, let text):
      guard state.drafts[step]?.lines[line] != nil else { throw .unknownLine }
      try put(text, at: line, by: id, &turn)
      // The words are whose hand they are in now; nobody has words put into their mouth.
      state.authors[step, default: [:]][line] = id
    case .withdraw(let line):
      guard state.drafts[step]?.lines[line] != nil else { throw .unknownLine }
      guard state.authors[step]?[line] == id || keepsTime(id) else { throw .notYourLine }
      record(.lineWithdrawn(step, line: line), &turn)
    }
    tellDraft(step, &turn)
  }

  /// The draft that is open; not while a consent test runs.
  private func openDraft() throws(Refusal) -> (StepID, DraftWork) {
    guard state.beneath == nil else { throw .closeFirst }
    guard let live = state.live, live.isOpen,
      case .draft(let work) = state.plan.steps[live.id]?.kind
    else { throw .noDraftHere }
    return (live.id, work)
  }

  private mutating func put(
    _ text: String, at line: Int, by id: SeatID, _ turn: inout Turn
  ) throws(Refusal) {
    let (step, work) = try openDraft()
    guard !state.plan.isClosedOnly else { throw .closedQuestions }
    let earlier = state.live?.changesBySeat[id] ?? 0
    let inAll = state.drafts[step]?.changes ?? 0
    let limits = setup.limits
    guard earlier < limits.draftChangesPerSeat, inAll < limits.draftChanges,
      (1...max(work.limit, 1)).contains(text.count), text.contains(where: { !$0.isWhitespace })
    else { throw .tooMany }
    state.live?.changesBySeat[id] = earlier + 1
    record(.proposed(step, line: line, text: text), &turn)
  }

  /// Takes a line back for the facilitator or whoever keeps the time.
  mutating func withdraw(_ line: Int, _ turn: inout Turn) throws(Refusal) {
    let (step, _) = try openDraft()
    guard state.drafts[step]?.lines[line] != nil else { throw .unknownLine }
    record(.lineWithdrawn(step, line: line), &turn)
    tellDraft(step, &turn)
  }

  /// Opens the consent test of a line above the draft, which stays open.
  mutating func test(_ line: Int, _ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    let (step, _) = try openDraft()
    guard let tested = state.drafts[step]?.lines[line] else { throw .unknownLine }
    guard !tested.isAdopted else { throw .alreadyAsked }
    guard state.plan.ballots.count < setup.limits.ballots, let id = state.plan.freeBallotName else {
      throw .tooMany
    }
    record(.inserted(id, .ballot(draft: step, line: line)), &turn)
    openStep(id, &turn)
  }

  /// Shows the outcome to everyone at once; then the draft is the live step again.
  mutating func testRead(_ id: StepID, _ reading: Reading, _ turn: inout Turn) {
    guard let test = state.plan.test(id) else { return }
    if reading.adopts, state.drafts[test.draft]?.lines[test.line] != nil {
      record(.adopted(test.draft, line: test.line), &turn)
    }
    if let payload = reading.room {
      record(.revealed(id), &turn)
      turn.say(.phase(id, .revealed, deadline: nil), to: .everyone)
      turn.say(.view(id, payload: payload, facilitatorOnly: false), to: .everyone)
    }
    destroySpool(id, &turn)
    guard state.live?.id == test.draft, state.shownAgain == nil else { return }
    sayStep(test.draft, &turn)
    tellDraft(test.draft, &turn)
  }

  /// Tells everybody a draft's lines; authors see which are their own.
  mutating func tellDraft(_ id: StepID, _ turn: inout Turn) {
    let connected = state.seats.filter { $0.value.isConnected }.keys.sorted()
    let standing = state.drafts[id]?.lines ?? [:]
    let authors = Set((state.authors[id] ?? [:]).filter { standing[$0.key] != nil }.values)
    for seat in connected where authors.contains(seat) {
      turn.say(draftNotice(id, for: seat), to: .seat(seat))
    }
    let others = connected.filter { !authors.contains($0) }
    if !others.isEmpty { turn.say(draftNotice(id, for: nil), to: .seats(others)) }
    turn.show(draftNotice(id, for: nil), to: .consoles)
    turn.say(draftNotice(id, for: nil), to: .stages)
  }

  func draftNotice(_ id: StepID, for seat: SeatID?) -> Notice {
    let standing = (state.drafts[id]?.lines ?? [:]).sorted { $0.key < $1.key }
    let lines = standing.map { number, line in
      let author = state.authors[id]?[number]
      return DraftLine(
        number: number, text: line.text, by: author.flatMap { state.seats[$0]?.name },
        isAdopted: line.isAdopted, isYours: seat != nil && author == seat)
    }
    return .draft(DraftNotice(step: id, lines: lines))
  }

  /// The draft on everybody's screens, under a consent test too.
  var draftShown: StepID? {
    guard let id = state.shownAgain ?? state.plan.current else { return nil }
    return state.plan.steps[id]?.kind.type == .draft ? id : nil
  }
}
