import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  /// What the room does together, and who leads it.
  mutating func receiveTogether(
    _ message: ServerMessage, at local: Int64
  ) -> ParticipantReaction {
    switch message {
    case .round(let round): return turned(round, at: local)
    case .roundLine(let step, let from, let text):
      learn([from])
      guard current?.card.id == step, current?.isSatOut == false else { return .nothing }
      return .show(.roundLine(from: from, text: text))
    case .draft(let draft): return drafted(draft)
    case .keeper(let keeper):
      learn([keeper.name])
      guard self.keeper != keeper else { return .nothing }
      self.keeper = keeper
      return .show(.keeper(keeper))
    case .signals(let slower, let moreTime):
      return .show(.signals(slower: slower, moreTime: moreTime))
    case .plan(let plan):
      self.plan = plan
      return .nothing
    case .timeIsUp(let step):
      return current?.card.id == step ? .show(.timeIsUp) : .nothing
    case .away(let isAway):
      guard isUnattended != isAway else { return .nothing }
      isUnattended = isAway
      return .show(.away(isAway))
    case .after(let until): return stayOpen(until, at: local)
    case .mail(let letters):
      mailbox.receive(letters)
      return .nothing
    case .mailSent: return .show(.mailSent)
    default: return .nothing
    }
  }

  /// The clock of a turn tells once that the time is over, unless the server ends turns itself.
  private mutating func turned(
    _ round: ServerMessage.Round, at local: Int64
  ) -> ParticipantReaction {
    guard let current, current.card.id == round.step else { return .nothing }
    learn([round.speaker, round.toward])
    let before = self.round
    self.round = round
    let isNew = before?.turn != round.turn || before?.isYours != round.isYours
    if current.isSatOut {
      guard round.isYours, !round.isOver, isNew else { return .nothing }
      self.round?.isYours = false
      return ParticipantReaction(messages: [.turnDone])
    }
    timeline = Timeline(turnEndsAt: clock(of: round, current.card), isMine: round.isYours)
    // A clock that comes or goes tells that somebody has the turn now, or nobody; on hold none runs.
    let isSame =
      before?.standing == round.standing
      && (isHeld || (before?.endsAt == nil) == (round.endsAt == nil))
    // Whoever ends a turn has none any more when this comes, and whoever steps out gave it away.
    let isEnded = before?.isYours == true && !round.isYours && !isAway
    let ended: [ParticipantEvent] = isEnded ? [.turnMovedOn(isTyped: round.isTyped)] : []
    return isSame ? .nothing : ParticipantReaction(events: ended + [.turn(round)])
  }

  private func clock(of round: ServerMessage.Round, _ card: StepCard) -> SessionInstant? {
    round.isOver || card.time == .hard ? nil : round.endsAt
  }

  private mutating func drafted(_ message: ServerMessage.Draft) -> ParticipantReaction {
    learn(message.lines.map(\.by))
    guard let draft, draft.card.id == message.step else {
      earlyLines = message
      return .nothing
    }
    let lines = message.continuesList ? (draft.lines ?? []) + message.lines : message.lines
    self.draft?.lines = lines
    guard !draft.isSatOut else { return .nothing }
    guard let before = draft.lines else {
      return lines.isEmpty ? .nothing : .show(.draftLines(lines))
    }
    let changes = DraftChange.between(before, lines)
    return changes.isEmpty ? .nothing : .show(.drafted(changes))
  }

  private mutating func stayOpen(
    _ until: SessionInstant, at local: Int64
  ) -> ParticipantReaction {
    guard closesAt != until else { return .nothing }
    closesAt = until
    var events = dropUnsent()
    (pair, round, draft, timeline) = (nil, nil, nil, Timeline())
    if current?.isOpen == true { current?.card.state.phase = .closed }
    events.append(
      .after(seconds: seconds(until: until, at: local), resources: admission?.resources ?? []))
    return ParticipantReaction(events: events)
  }

  /// Remembers names, for the check before words leave; a room has some dozens at most.
  mutating func learn(_ seen: [String?]) {
    for name in seen.compactMap({ $0 }) where !name.isEmpty && names.count < 64 {
      names.insert(name)
    }
  }

  /// Makes room for what a new step brings with it.
  mutating func prepare(for card: StepCard) {
    round = nil
    guard !card.isBallot else {
      draft?.outcome = nil
      return
    }
    guard case .draft = card.body else {
      draft = nil
      return
    }
    let early = earlyLines?.step == card.id ? earlyLines?.lines : nil
    let lines = draft?.card.id == card.id ? draft?.lines : early
    earlyLines = nil
    let outcome = draft?.card.id == card.id ? draft?.outcome : nil
    draft = DraftState(
      card: card, isSatOut: sitOuts.contains(card.id), lines: lines, outcome: outcome)
  }
}

extension ServerMessage.Round {
  /// The same without its clock, which moves in silence.
  var standing: Self {
    var standing = self
    standing.endsAt = nil
    return standing
  }
}

extension DraftChange {
  /// What has changed between two readings of a draft, by line.
  static func between(
    _ before: [ServerMessage.Draft.Line], _ now: [ServerMessage.Draft.Line]
  ) -> [DraftChange] {
    let known = Dictionary(before.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [DraftChange] = []
    for line in now {
      guard let old = known[line.number] else {
        changes.append(.proposed(line))
        continue
      }
      if old.text != line.text {
        changes.append(rewritten(old, line))
      }
      if line.isAdopted, !old.isAdopted { changes.append(.adopted(line)) }
    }
    let numbers = Set(now.map(\.number))
    return changes
      + before.filter { !numbers.contains($0.number) }.map { .withdrawn($0.number) }
  }

  /// A line with other words belongs to whoever wrote them.
  private static func rewritten(
    _ old: ServerMessage.Draft.Line, _ line: ServerMessage.Draft.Line
  ) -> DraftChange {
    if old.isYours, !line.isYours { return .passedOn(line) }
    return old.isYours == line.isYours && old.by == line.by ? .changed(line) : .takenOver(line)
  }
}
