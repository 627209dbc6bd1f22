import Phrasebook
import TerminalKit
import WorkshopProtocol

/// What had been entered in a step when it closed, and was not sent.
struct Unsent: Hashable, Sendable {
  /// Words that were being written.
  var lines: [String] = []
  /// Whether something was chosen.
  var hasChoice = false
  /// Whether they were for a pair that is no more, in a step that goes on.
  var isForPair = false
}

extension ParticipantScreen {
  /// Notes what goes with a place whose step is over.
  mutating func note(_ place: EntryPlace, in unsent: inout Unsent) {
    guard let entry = entries[place] else { return }
    switch place {
    // What was written for oneself goes when its step does, as was said.
    case .name, .terms, .reflection: break
    case .answer(let step):
      guard step != answeredStep else { return }
      unsent.lines += entry.writtenLines
      unsent.hasChoice = unsent.hasChoice || entry.isBegun
    case .pairLine, .turn: unsent.lines += entry.writtenLines
    }
  }

  /// Shows words once more that a closing step took away; they are sent nowhere.
  mutating func show(_ unsent: Unsent) {
    if !unsent.lines.isEmpty {
      sheet = ReadingSheet(.unsent(unsent, at: now))
    } else if unsent.hasChoice {
      notices.tell([style.phrases(JoinEntryPhrase.unsentAnswer)], of: .words, at: now)
    }
  }

  /// Shows a line that went to nobody, above those after it, and takes back that it was sent.
  mutating func showUnsentToPair(_ text: String) {
    notices.takeBack(writer.lines(for: [.pairLineSent], model))
    talk.takeBack(text)
    var unsent = Unsent()
    if case .unsent(let before, at: _)? = sheet?.content { unsent = before }
    unsent.lines.insert(text, at: 0)
    unsent.isForPair = true
    sheet = ReadingSheet(.unsent(unsent, at: now))
  }

  /// Who is writing when a step closes types on for a moment: no letter acts, nor an early Enter.
  mutating func takeInUnsent(
    _ key: Key, since: Int64
  ) -> ScreenOutput<ParticipantEvent> {
    switch key.symbol {
    case .escape: putDownUnsent()
    case .enter where now - since >= Self.strayMilliseconds: putDownUnsent()
    case .up: moveSheet(by: -1)
    case .down: moveSheet(by: 1)
    case .pageUp: moveSheet(by: -pageRows)
    case .pageDown: moveSheet(by: pageRows)
    default: break
    }
    return ScreenOutput()
  }

  /// Whoever has put the words away has seen that letters are keys again.
  private mutating func putDownUnsent() {
    sheet = nil
    strayUntil = 0
  }

  func write(_ unsent: Unsent, on column: inout ScreenColumn) {
    let lead: JoinEntryPhrase = unsent.isForPair ? .unsentToPair : .unsentWords
    column.say(style.phrases(lead))
    for line in unsent.lines { column.text(line, .quote) }
    column.say(style.phrases(JoinEntryPhrase.unsentHint), .dim)
    // The step that these words to a partner were for goes on.
    guard !unsent.isForPair, model.current?.isOpen == true, model.standing != .over else { return }
    column.say(style.phrases(JoinEntryPhrase.unsentNext))
  }

  private static let strayMilliseconds: Int64 = 1_000

  /// Whether letters are text now, and some is written that nobody has sent.
  var isWriting: Bool {
    guard sheet == nil, model.question == nil else { return false }
    if let composer { return !composer.field.isEmpty }
    // A name goes with the answer to having sent it.
    guard isTyping, EntryPlace(model) != .name else { return false }
    return entry?.hasWords == true
  }

  /// Notes that a field is gone by itself, so that the hand may type on.
  mutating func minds(wasWriting: Bool) {
    guard wasWriting, composer == nil, !isTyping else { return }
    strayUntil = now + Self.strayMilliseconds
  }

  /// Whether a letter, or the key that would send, is still meant for a field that has just gone.
  ///
  /// Esc belongs to no word, so that after it letters are keys at once.
  mutating func isStray(_ key: Key) -> Bool {
    if key.symbol == .escape { strayUntil = 0 }
    guard now < strayUntil,
      key.isCharacter || key.symbol == .enter || key == .control("d")
    else { return false }
    strayUntil = now + Self.strayMilliseconds
    return true
  }
}

extension Key {
  /// Whether it writes a character where letters are text.
  var isCharacter: Bool { plainCharacter != nil }
}
