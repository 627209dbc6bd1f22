package import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ConsoleModel {
  /// Reads a typed line; the language's own words say yes and no as well.
  ///
  /// While something waits for a yes or no, `n` is no `next` and `o` no `open`.
  ///
  /// - Throws: What is not understood, with the nearest known word.
  package func command(
    _ typed: String, in phrases: Phrasebook
  ) throws(ConsoleFault) -> ConsoleCommand {
    let word = SafeText(untrusted: typed, limits: .line(graphemes: 20)).string.trimmed
    let answer: ConsoleCommand? = phrases.answer(word).map { $0 ? .yes : .no }
    if asked != nil, let answer { return answer }
    do throws(ConsoleFault) {
      return try ConsoleCommand(typed)
    } catch {
      guard let answer else { throw error }
      return answer
    }
  }

  /// Follows a command; `month` is this month, such as `2026-11`.
  package mutating func act(
    _ command: ConsoleCommand, month: String, at local: Int64
  ) -> ConsoleReaction {
    now = sessionTime(at: local)
    guard let asked else { return follow(command, month: month) }
    switch command {
    // An empty line answers nothing: it is asked once more.
    case .nothing: return ConsoleReaction(events: [asked.question])
    case .yes:
      // A yes that cannot go out leaves the question as it is.
      guard isPlaced else { return ConsoleReaction(events: [.notConnected]) }
      self.asked = nil
      return confirmed(asked)
    case asked.command: return follow(command, month: month)
    default:
      // Whatever else is typed leaves it as it is, and says so.
      self.asked = nil
      let left = ConsoleReaction(events: [asked.isLeft])
      if command == .no { return left }
      let next = follow(command, month: month)
      return command == .quit ? next : left + next
    }
  }

  private mutating func confirmed(_ asked: Asked) -> ConsoleReaction {
    switch asked {
    case .end: send(.end)
    case .withdraw(let line): send(.withdrawLine(line), nil)
    }
  }

  private mutating func follow(_ command: ConsoleCommand, month: String) -> ConsoleReaction {
    guard !isHelper || command.isForHelpers else {
      return ConsoleReaction(events: [.notForHelpers])
    }
    guard isPlaced || !command.needsConnection else {
      return ConsoleReaction(events: [.notConnected])
    }
    switch command {
    case .verb(let verb): return send(verb)
    case .withdraw(let line):
      guard draftLines.contains(where: { $0.number == line && $0.isAdopted }) else {
        return send(.withdrawLine(line), nil)
      }
      asked = .withdraw(line)
      return ConsoleReaction(events: [.asksToWithdraw(line)])
    case .aside(let text): return send(.aside(text), .asideSent)
    case .moderate(let command):
      // A reply is answered by its thread, which may also come by itself.
      if case .reply = command { awaitsThread = true } else { unlisted += 1 }
      return ConsoleReaction(messages: [.moderate(resolved(command))])
    case .redactWords(let letter, let words): return redact(letter, words)
    case .note(let text): return ConsoleReaction(events: [.noted(text)])
    case .export(let format, let path, let date):
      export = PendingExport(format: format, path: path)
      return ConsoleReaction(messages: [.export(date: date.text(month: month))])
    case .end: return askToEnd()
    case .seen:
      guard !calls.isEmpty else { return ConsoleReaction(events: [.sawToCalls(hadSome: false)]) }
      calls = []
      return ConsoleReaction(events: [.sawToCalls(hadSome: true)]) + send(.seen)
    case .yes, .no: return ConsoleReaction(events: [.noQuestion])
    case .wait(let condition):
      waiting = condition
      guard !isBlocked else { return ConsoleReaction() }
      waiting = nil
      return ConsoleReaction(events: [.reached])
    default: return ConsoleReaction(events: command.shown)
    }
  }

  /// A constellation's transcript needs everybody's consent, which is asked for before the end.
  private mutating func askToEnd() -> ConsoleReaction {
    asked = .end
    let isHint = admission?.room.isConstellation == true && !hasHintedConsent && closesAt == nil
    hasHintedConsent = true
    return ConsoleReaction(events: isHint ? [.hintsAtConsent, .asksToEnd] : [.asksToEnd])
  }

  private mutating func send(_ verb: ConsoleVerb) -> ConsoleReaction {
    if verb == .insertConsent { hasHintedConsent = true }
    return send(.verb(resolved(verb)), verb.confirmation)
  }

  /// Sends what the server says that it heard; what changes nothing on the screen is confirmed.
  private mutating func send(
    _ message: ClientMessage, _ confirmation: ConsoleEvent?
  ) -> ConsoleReaction {
    unanswered += 1
    confirmations.append(confirmation)
    return ConsoleReaction(messages: [message])
  }

  /// The room's own spelling of a letter.
  private func resolved(_ verb: ConsoleVerb) -> ConsoleVerb {
    switch verb {
    case .sendOut(let letter): .sendOut(letter: seat(letter))
    case .turn(let letter?): .turn(letter: seat(letter))
    case .seat(let letter, let circle): .seat(letter: seat(letter), circle: circle)
    default: verb
    }
  }

  private func seat(_ letter: String) -> String {
    let letters = (people?.letters ?? []).map { $0.headAndRest.head }
    return letters.first { $0.lowercased() == letter.lowercased() } ?? letter
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
    case .reply(let letter, let text): .reply(letter: known(letter), text: text)
    case .offer(let letters): .offer(letters: letters.map(known))
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

extension ConsoleModel.Asked {
  /// The word that asks.
  fileprivate var command: ConsoleCommand {
    switch self {
    case .end: .end
    case .withdraw(let line): .withdraw(line)
    }
  }

  /// The question.
  fileprivate var question: ConsoleEvent {
    switch self {
    case .end: .asksToEnd
    case .withdraw(let line): .asksToWithdraw(line)
    }
  }

  /// What is so without a yes.
  fileprivate var isLeft: ConsoleEvent {
    switch self {
    case .end: .notEnded
    case .withdraw(let line): .notWithdrawn(line)
    }
  }
}

extension ConsoleReaction {
  /// One after the other.
  fileprivate static func + (first: Self, next: Self) -> Self {
    ConsoleReaction(
      messages: first.messages + next.messages, events: first.events + next.events)
  }
}

extension ConsoleCommand {
  /// What a command that only looks brings on the screen.
  fileprivate var shown: [ConsoleEvent] {
    switch self {
    case .lines: [.showLines]
    case .read: [.readLines]
    case .threads: [.showThreads]
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

extension ConsoleCommand {
  /// Whether a helper's console has the word.
  package var isForHelpers: Bool {
    switch self {
    case .verb(let verb): verb.isForHelpers
    case .aside, .plan, .people, .status, .notes, .seen, .help, .note, .yes, .no, .quit, .wait,
      .nothing:
      true
    case .withdraw, .moderate, .redactWords, .lines, .read, .threads, .invite, .export, .end: false
    }
  }
}

extension ConsoleCommand {
  /// Whether it asks something of the server.
  package var needsConnection: Bool {
    switch self {
    case .verb, .withdraw, .aside, .moderate, .redactWords, .export, .end, .seen, .yes: true
    case .lines, .read, .threads, .plan, .people, .status, .notes, .invite, .help, .note, .no,
      .quit, .wait, .nothing:
      false
    }
  }
}

extension ConsoleCommand {
  /// Whether it sends words that somebody has written.
  var carriesWords: Bool {
    switch self {
    case .aside, .verb(.broadcast), .verb(.insertTalk), .moderate(.reply): true
    default: false
    }
  }
}

extension ConsoleVerb {
  /// What is said when it was heard and nothing else on the screen would show it.
  fileprivate var confirmation: ConsoleEvent? {
    switch self {
    case .closedQuestions(let isOn): .closedQuestions(isOn)
    case .seat: .seated
    default: nil
    }
  }

  /// Whether a helper may say it.
  var isForHelpers: Bool {
    switch self {
    case .hold, .resume, .admit, .callBack, .broadcast, .takeOver, .seen: true
    default: false
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
