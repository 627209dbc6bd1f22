import WorkshopModel
package import WorkshopProtocol

extension ConsoleModel {
  /// Takes a message of the server.
  package mutating func receive(_ message: ServerMessage, at local: Int64) -> ConsoleReaction {
    var reaction = take(message, at: local)
    if let waiting, !isBlocked, isReached(waiting) || isOver {
      self.waiting = nil
      reaction.events.append(.reached)
    }
    return reaction
  }

  private mutating func take(_ message: ServerMessage, at local: Int64) -> ConsoleReaction {
    switch message {
    case .welcome(let welcome):
      if let assistCode {
        return ConsoleReaction(messages: [.join(code: assistCode, name: nil)])
      }
      return show(.challenged(welcome.challenge))
    case .proved: return ConsoleReaction(messages: proved())
    case .uploaded(let part): return ConsoleReaction(messages: uploaded(part))
    case .created(let codes):
      (code, self.codes) = (codes.code, codes)
      return show(.created(codes))
    case .admitted(let admission):
      self.admission = admission
      isHelper = admission.role == .helper
      isPlaced = true
      isUnattended = false
      clockOffset = admission.time.milliseconds - local
      return show(.admitted(admission))
    case .ping(let number): return ConsoleReaction(messages: [.pong(number)])
    case .heard:
      unanswered = max(0, unanswered - 1)
      let confirmation = confirmations.isEmpty ? nil : confirmations.removeFirst()
      return ConsoleReaction(events: [confirmation].compactMap { $0 })
    case .error(_, let hint, _): return refused(hint)
    case .close(let reason, let text):
      if reason.isFinal { isOver = true }
      return show(.closing(reason, text: text))
    case .ended(let text):
      isOver = true
      return show(.ended(text: text))
    default: return takeStep(message, at: local)
    }
  }

  private mutating func takeStep(_ message: ServerMessage, at local: Int64) -> ConsoleReaction {
    switch message {
    case .step(let card):
      if self.card?.id != card.id { leaveStep() }
      let isFirst = plan.map { !$0.items.contains { $0.state == .held } } ?? (card.number == 1)
      isBackFromBallot = self.card?.isBallot == true && draft?.step == card.id
      if case .draft = card.body, draft?.step != card.id { draft = nil }
      if startedAt == nil, isFirst { startedAt = card.state.openedAt }
      self.card = card
      isHeld = card.state.isHeld
      return show(.step(card))
    case .phase(let step, let phase, let deadline):
      guard card?.id == step else { return ConsoleReaction() }
      if phase != .open, isStillWriting { closedEarly = true }
      card?.state.phase = phase
      card?.state.deadline = deadline
      return show(.phase(title: title(of: step), phase))
    case .readiness(let step, let readiness):
      guard card?.id == step, self.readiness != readiness else { return ConsoleReaction() }
      self.readiness = readiness
      return show(.readiness(readiness))
    case .timeIsUp: return show(.timeIsUp)
    case .closingSoon(_, let deadline):
      return show(.closingSoon(seconds: seconds(until: deadline, at: local)))
    case .extended(_, let deadline):
      card?.state.deadline = deadline
      return show(.extended(seconds: deadline.map { seconds(until: $0, at: local) }))
    case .view(let step, let view, let onlyYou):
      if card?.id == step { hasView = true }
      return show(.view(title: title(of: step), view, onlyYou: onlyYou))
    case .held:
      isHeld = true
      return show(.held)
    case .resumed(_, let deadline):
      isHeld = false
      card?.state.deadline = deadline
      return show(.resumed)
    default: return takeTogether(message, at: local)
    }
  }

  /// Forgets what was of the step before.
  private mutating func leaveStep() {
    (readiness, hasView, round, closedEarly) = (nil, false, nil, false)
    if asked != .end { asked = nil }
  }

  private mutating func takeTogether(
    _ message: ServerMessage, at local: Int64
  ) -> ConsoleReaction {
    switch message {
    case .round(let round):
      let isNews = self.round?.standing != round.standing
      self.round = round
      return isNews ? show(.turn(round)) : ConsoleReaction()
    case .roundLine(_, let from, let text): return show(.roundLine(from: from, text: text))
    case .draft(let draft): return drafted(draft)
    case .keeper(let keeper):
      guard self.keeper != keeper else { return ConsoleReaction() }
      self.keeper = keeper
      return show(.keeper(keeper))
    case .away(let isAway):
      isUnattended = isAway
      return show(.away(isAway))
    case .after(let until):
      guard closesAt != until else { return ConsoleReaction() }
      closesAt = until
      return show(.after(seconds: seconds(until: until, at: local)))
    case .role(let isFacilitator):
      isHelper = !isFacilitator
      asked = nil
      // What only whoever holds the session may see comes again with the role.
      if isHelper { (lines, linesStep, replies, readiness) = ([:], nil, [:], nil) }
      return show(.role(isFacilitator: isFacilitator))
    case .aside(let from, let text): return show(.aside(from: from, text: text))
    case .replies(let replies): return threaded(replies)
    default: return takeRoom(message)
    }
  }

  private mutating func drafted(_ message: ServerMessage.Draft) -> ConsoleReaction {
    let before = draft?.step == message.step ? draft?.lines ?? [] : []
    let lines = message.continuesList ? before + message.lines : message.lines
    draft = ServerMessage.Draft(step: message.step, lines: lines)
    if case .withdraw(let number) = asked, !lines.contains(where: { $0.number == number }) {
      asked = nil
    }
    let changes = DraftChange.between(before, lines)
    return changes.isEmpty ? ConsoleReaction() : show(.drafted(changes))
  }

  /// Threads come whole, or in parts of which all but the first go on with the one before.
  private mutating func threaded(_ message: ServerMessage.Replies) -> ConsoleReaction {
    awaitsThread = false
    var threads = message.continuesList ? replies[message.step]?.threads ?? [] : []
    var places = Dictionary(
      threads.enumerated().map { ($0.element.letter, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for thread in message.threads {
      if let place = places[thread.letter] {
        threads[place] = ServerMessage.Replies.Thread(
          letter: thread.letter, lines: threads[place].lines + thread.lines)
      } else {
        places[thread.letter] = threads.count
        threads.append(thread)
      }
    }
    let whole = ServerMessage.Replies(step: message.step, threads: threads)
    guard replies[message.step] != whole else { return ConsoleReaction() }
    replies[message.step] = whole
    repliesStep = message.step
    return show(.replies(whole))
  }

  private mutating func takeRoom(_ message: ServerMessage) -> ConsoleReaction {
    switch message {
    case .lobby(let lobby):
      guard self.lobby != lobby else { return ConsoleReaction() }
      self.lobby = lobby
      tellsOfFew = isTooFewToMix && !hasToldOfFew
      if tellsOfFew { hasToldOfFew = true }
      return show(.lobby(lobby))
    case .signals(let slower, let moreTime):
      return show(.signals(slower: slower, moreTime: moreTime))
    case .notes(let notes):
      self.notes = Array((self.notes + notes).suffix(500))
      return show(.notes(notes))
    case .helpWanted(let who): return called(who, .helpWanted(who))
    case .pairHelpWanted: return called(nil, .pairHelpWanted)
    case .moderation(let list): return listed(list)
    case .plan(let plan):
      let isNews =
        self.plan?.minutesOver != plan.minutesOver || self.plan?.proposals != plan.proposals
      self.plan = plan
      return isNews ? show(.plan(plan)) : ConsoleReaction()
    case .people(let people):
      let isNews = self.people != people
      self.people = people
      return isNews ? show(.people(people)) : ConsoleReaction()
    case .broadcast(let text): return show(.broadcast(text))
    case .record(let part, let of, let text): return recorded(part, of, text)
    default: return ConsoleReaction()
    }
  }

  /// A call stands until somebody says that it was seen to.
  private mutating func called(_ who: String?, _ event: ConsoleEvent) -> ConsoleReaction {
    if !calls.contains(who) { calls.append(who) }
    return show(event)
  }

  /// A long list comes in parts, of which all but the first continue the one before.
  private mutating func listed(_ list: ServerMessage.ModerationList) -> ConsoleReaction {
    let before = list.continuesList ? lines[list.step]?.lines ?? [] : []
    let whole = ServerMessage.ModerationList(step: list.step, lines: before + list.lines)
    if !list.continuesList { unlisted = max(0, unlisted - 1) }
    lines[list.step] = whole
    linesStep = list.step
    return show(.lines(whole))
  }

  private mutating func recorded(_ part: Int, _ of: Int, _ text: String) -> ConsoleReaction {
    export?.text += text
    guard part == of, let done = export else { return ConsoleReaction() }
    export = nil
    return show(.exported(format: done.format, path: done.path, record: done.text))
  }

  private mutating func refused(_ hint: String) -> ConsoleReaction {
    // Replies come in order, and an export is asked for after everything that still waits.
    if unanswered + unlisted == 0 { export = nil }
    awaitsThread = false
    unlisted = max(0, unlisted - 1)
    unanswered = max(0, unanswered - 1)
    if !confirmations.isEmpty { confirmations.removeFirst() }
    if !isPlaced { isOver = true }
    return show(.refused(hint))
  }

  private func show(_ events: ConsoleEvent...) -> ConsoleReaction {
    ConsoleReaction(events: events)
  }

  private func seconds(until moment: SessionInstant, at local: Int64) -> Int {
    Int(max(0, (moment.milliseconds - sessionTime(at: local).milliseconds + 999) / 1000))
  }
}
