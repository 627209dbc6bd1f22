import Disclosure
import Facilitation
import SessionWire
import WorkshopModel
import WorkshopProtocol

/// Opening closed batches, and coming back after a crash.
extension SimulatedServer {
  /// Opens a closed step's batch, makes its views, and tells the session.
  mutating func read(
    _ step: StepID, _ terms: OpenTerms, _ around: inout ServerSurroundings
  ) throws(Crash) {
    try commit(&around)
    try around.dice.pass(.betweenCloseAndView, weight: 12)
    guard let result = openBatch(of: step, terms, &around) else { return }
    let groups = groupPayloads(of: step, &around)
    let isGrouped = !groups.isEmpty
    if let view = result.roomView, !isGrouped { roomViews[step] = view }
    personalViews[step] = result.personal
    if !result.moderation.isEmpty {
      moderations[step] = Moderation(result.moderation, room: setup.room)
    }
    let reading = Facilitation.Reading(
      room: isGrouped ? nil : result.roomView.map(ViewCodec.encode),
      facilitator: isGrouped ? nil : result.facilitatorView.map(ViewCodec.encode),
      linesWaiting: result.moderation.count, stopsSession: result.stopsSession, groups: groups,
      adopts: result.adopts, agreesToExport: result.agreesToExport)
    try apply(.readingMade(step, reading), &around)
    if flaw == .viewsTwice { pendingFacts.append(.viewed(step, reading)) }
    if flaw == .showsUnreadLines {
      for line in result.moderation {
        outgoing.append(.notice(.broadcast(line.text), .everyone, sequence: 0))
      }
    }
  }

  private mutating func openBatch(
    of step: StepID, _ terms: OpenTerms, _ around: inout ServerSurroundings
  ) -> StepReading? {
    guard let item = session.step(step), let spool = around.disk.spools[step] else { return nil }
    let batch = Batch(spool.synced, flaw)
    around.trace.add(.read(step, batch.entries, batch.draw))
    guard session.groups(of: step).isEmpty else { return .nothing }
    let opened = batch.entries.map(opened)
    let loose = OpenTerms(
      reveal: terms.reveal, k: 1, present: terms.present,
      facilitatorLooksFirst: terms.facilitatorLooksFirst, room: terms.room,
      isAllClear: terms.isAllClear)
    let reader = Reader(
      step: item, terms: flaw == .ignoresThreshold ? loose : terms, language: language)
    return reader.read(
      opened, draw: batch.draw, earlier: earlierPicture(for: item),
      participants: session.participants(of: step).count)
  }

  private func opened(_ entry: BatchEntry) -> OpenedAnswer {
    OpenedAnswer(
      content(of: entry.envelope), signature: entry.signer.flatMap(session.displayName(of:)))
  }

  /// Each group's own view, by its own terms; empty for a step without groups.
  private func groupPayloads(
    of step: StepID, _ around: inout ServerSurroundings
  ) -> [[UInt8]?] {
    guard let item = session.step(step), let spool = around.disk.spools[step] else { return [] }
    let batch = Batch(spool.synced, flaw)
    return session.groups(of: step).enumerated().map { index, group in
      let own = batch.entries.filter { $0.group == index }.map(opened)
      return Reader(step: item, terms: group.terms, language: language)
        .read(own, draw: batch.draw, participants: group.seats.count)
        .roomView.map(ViewCodec.encode)
    }
  }

  private func earlierPicture(for item: Step) -> EarlierPicture? {
    guard let compared = item.kind.compare, let view = roomViews[compared] else { return nil }
    return EarlierPicture(
      view: view, sameSeats: participants[compared] == participants[item.id])
  }

  /// The server as it comes back from its disk.
  init(
    restoring before: SimulatedServer, now: Int64, _ around: inout ServerSurroundings
  ) throws(RestoreError) {
    self.init(setup: before.setup, flaw: before.flaw, seed: 0, now: now)
    chance = before.chance
    language = before.language
    contacts = before.contacts
    let facts = around.disk.facts
    let records = Session.spoolStep(in: facts).flatMap { around.disk.spools[$0]?.synced } ?? []
    session = try Session(
      restoring: facts, spool: records, setup: setup, opening: Self.openingRule(setup))
    var latest: [SeatID: [UInt8]] = [:]
    for fact in facts { adopt(fact, &latest) }
    around.trace.add(.picture(SessionPicture(session), isRestored: true))
  }

  /// Each seat's last token and the one before it serve, since the last may be lost with the line.
  private mutating func adopt(_ fact: Fact, _ latest: inout [SeatID: [UInt8]]) {
    switch fact {
    case .seated(let seat, _, let hash), .resumeRotated(let seat, let hash):
      let before = latest[seat]
      seatOfToken = seatOfToken.filter { $0.value != seat || $0.key == before }
      seatOfToken[hash] = seat
      latest[seat] = hash
      unconfirmed.insert(seat)
    case .unseated(let seat): seatOfToken = seatOfToken.filter { $0.value != seat }
    case .opened(let step, let opened, let people):
      participants[step] = people
      terms[step] = opened
    case .viewed(let step, let reading):
      roomViews[step] = reading.room.flatMap { try? ViewCodec.decode($0) }
    case .ended: hasEnded = true
    default: break
    }
  }

  /// Does what a restored session asks for, and takes up the lines that waited.
  mutating func settle(_ around: inout ServerSurroundings) throws(Crash) {
    guard !hasEnded else { return }
    for step in session.spoolSteps where session.reading(of: step) != nil {
      try reopenLines(of: step, &around)
    }
    for effect in session.afterRestore(at: instant, draw: chance.draw()) {
      keep(effect, &around)
    }
    try readWhatIsClosed(&around)
    try flush(&around)
  }

  /// Decisions are in the spool before the fact that follows from them; that fact may be missing.
  private mutating func reopenLines(
    of step: StepID, _ around: inout ServerSurroundings
  ) throws(Crash) {
    guard let terms = terms[step], let result = openBatch(of: step, terms, &around),
      !result.moderation.isEmpty
    else { return }
    let decisions = (around.disk.spools[step]?.synced ?? []).compactMap { record in
      if case .decision(let bytes) = record { ModerationDecision(encoded: bytes) } else { nil }
    }
    let moderation = Moderation(result.moderation, room: setup.room, decisions: decisions)
    moderations[step] = moderation
    let isRevealed = session.reading(of: step)?.room.map {
      session.shownViews(of: step).first == $0
    }
    let known = session.shownViews(of: step).count - (isRevealed == true ? 1 : 0)
    for view in moderation.released.dropFirst(max(known, 0)) {
      try apply(.linesReleased(step, payload: ViewCodec.encode(.lines(view))), &around)
    }
    if moderation.isFinished { try apply(.moderationFinished(step), &around) }
  }
}

/// What a spool's records come to.
struct Batch: Sendable {
  private(set) var entries: [BatchEntry] = []
  private(set) var draw = Draw(0, 0, 0, 0)

  init(_ records: [StepRecord], _ flaw: ServerFlaw = .none) {
    for record in records {
      switch record {
      case .envelope(let token, let envelope, let signer, let group):
        entries.append(
          BatchEntry(token: token, envelope: envelope, signer: signer, group: group))
      case .withdrawn(let token) where flaw != .keepsTakenBack:
        entries.removeAll { $0.token == token }
      case .shuffle(let draw): self.draw = draw
      default: break
      }
    }
    if flaw == .losesAnswers { entries = Array(entries.dropLast()) }
  }
}
