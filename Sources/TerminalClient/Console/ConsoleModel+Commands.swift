import WorkshopModel
import WorkshopProtocol

extension ConsoleModel {
  /// Follows a command; `month` is this month, such as `2026-11`.
  package mutating func act(
    _ command: ConsoleCommand, month: String, at local: Int64
  ) -> ConsoleReaction {
    now = sessionTime(at: local)
    if asksToEnd, command != .yes, command != .end {
      asksToEnd = false
      if command == .no { return ConsoleReaction(events: [.notEnded]) }
    }
    switch command {
    case .verb(let verb): return send(verb)
    case .moderate(let command):
      unlisted += 1
      return ConsoleReaction(messages: [.moderate(resolved(command))])
    case .redactWords(let letter, let words): return redact(letter, words)
    case .note(let text): return ConsoleReaction(events: [.noted(text)])
    case .export(let format, let path, let date):
      export = PendingExport(format: format, path: path)
      return ConsoleReaction(messages: [.export(date: date.text(month: month))])
    case .end:
      asksToEnd = true
      return ConsoleReaction(events: [.asksToEnd])
    case .yes:
      guard asksToEnd else { return ConsoleReaction(events: [.noQuestion]) }
      asksToEnd = false
      return send(.end)
    case .no: return ConsoleReaction(events: [.noQuestion])
    case .wait(let condition):
      waiting = condition
      guard !isBlocked else { return ConsoleReaction() }
      waiting = nil
      return ConsoleReaction(events: [.reached])
    default: return ConsoleReaction(events: command.shown)
    }
  }

  private mutating func send(_ verb: ConsoleVerb) -> ConsoleReaction {
    unanswered += 1
    return ConsoleReaction(messages: [.verb(resolved(verb))])
  }

  private func resolved(_ verb: ConsoleVerb) -> ConsoleVerb {
    guard case .sendOut(let letter) = verb else { return verb }
    let names = (people?.letters ?? []).map { $0.headAndRest.head }
    return .sendOut(letter: names.first { $0.lowercased() == letter.lowercased() } ?? letter)
  }

  private func resolved(_ command: ModerationCommand) -> ModerationCommand {
    switch command {
    case .list, .finish: command
    case .hold(let letters, let reason):
      .hold(letters: letters.map(known), reason: reason)
    case .redact(let letter, let from, let to):
      .redact(letter: known(letter), from: from, to: to)
    case .undo(let letter): .undo(letter: known(letter))
    case .release(let letters): .release(letters: letters.map(known))
    }
  }

  private var latestLines: [ServerMessage.ModerationList.Line] {
    linesStep.flatMap { lines[$0] }?.lines ?? []
  }

  /// The list's own spelling of a letter.
  private func known(_ letter: String) -> String {
    latestLines.first { $0.letter.lowercased() == letter.lowercased() }?.letter ?? letter
  }

  private mutating func redact(_ letter: String, _ words: String) -> ConsoleReaction {
    let letter = known(letter)
    guard let line = latestLines.first(where: { $0.letter == letter }),
      let place = Array(line.text).place(of: Array(words))
    else { return ConsoleReaction(events: [.noSuchWords]) }
    unlisted += 1
    return ConsoleReaction(messages: [
      .moderate(.redact(letter: letter, from: place, to: place + words.count))
    ])
  }
}

extension ConsoleCommand {
  /// What a command that only looks brings on the screen.
  fileprivate var shown: [ConsoleEvent] {
    switch self {
    case .lines: [.showLines]
    case .read: [.readLines]
    case .plan: [.showPlan]
    case .people: [.showPeople]
    case .status: [.showStatus]
    case .notes: [.showNotes]
    case .invite: [.showInvitation]
    case .help: [.showHelp]
    case .quit: [.quit]
    default: []
    }
  }
}

extension ExportDate {
  /// The date as the transcript's head has it.
  func text(month: String) -> String {
    switch self {
    case .none: ""
    case .year: String(month.prefix(4))
    case .month: month
    }
  }
}

extension Array<Character> {
  /// Where some characters begin in a row, or nil.
  fileprivate func place(of other: [Character]) -> Int? {
    guard !other.isEmpty, other.count <= count else { return nil }
    return (0...(count - other.count)).first { start in
      self[start..<(start + other.count)].elementsEqual(other)
    }
  }
}
