import Phrasebook
import TerminalKit
import WorkshopProtocol

/// What had been entered in a step when it closed, and was not sent.
struct Unsent: Hashable, Sendable {
  /// Words that were being written.
  var lines: [String] = []
  /// Whether something was chosen.
  var hasChoice = false
}

extension ParticipantScreen {
  /// Notes what goes with a place whose step is over.
  mutating func note(_ place: EntryPlace, in unsent: inout Unsent) {
    guard let entry = entries[place] else { return }
    switch place {
    case .name, .terms: break
    // What was written for oneself goes when its step does, as was said; the hand may go on.
    case .reflection: if !entry.writtenLines.isEmpty { strayUntil = now + Self.strayMilliseconds }
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
      sheet = ReadingSheet(.unsent(unsent.lines, at: now))
    } else if unsent.hasChoice {
      notices.tell([style.phrases(JoinEntryPhrase.unsentAnswer)], at: now)
    }
  }

  /// Who is writing when a step closes types on for a moment: no letter acts, nor an early Enter.
  mutating func takeInUnsent(
    _ key: Key, since: Int64
  ) -> ScreenOutput<ParticipantEvent> {
    switch key.symbol {
    case .escape: sheet = nil
    case .enter where now - since >= Self.strayMilliseconds: sheet = nil
    case .up: moveSheet(by: -1)
    case .down: moveSheet(by: 1)
    case .pageUp: moveSheet(by: -pageRows)
    case .pageDown: moveSheet(by: pageRows)
    default: break
    }
    return ScreenOutput()
  }

  func write(_ unsent: [String], on column: inout ScreenColumn) {
    column.say(style.phrases(JoinEntryPhrase.unsentWords))
    for line in unsent { column.text(line, .quote) }
    column.say(style.phrases(JoinEntryPhrase.unsentHint), .dim)
  }

  private static let strayMilliseconds: Int64 = 1_000

  /// Whether a letter is still meant for a field that has just gone.
  mutating func isStray(_ key: Key) -> Bool {
    guard now < strayUntil, key.isCharacter else { return false }
    strayUntil = now + Self.strayMilliseconds
    return true
  }
}

extension Key {
  /// Whether it writes a character where letters are text.
  var isCharacter: Bool { plainCharacter != nil }
}
