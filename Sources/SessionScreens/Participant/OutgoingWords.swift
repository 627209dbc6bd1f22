package import Disclosure
import WorkshopModel

/// The checks on one's own computer before words leave it; they block nothing and tell nobody.
package struct WordChecks: Sendable {
  /// Whether words sound heavy.
  package let soundsHeavy: @Sendable (String) -> Bool
  /// The words with "someone" in the place of what points to a person; nil where nothing does.
  ///
  /// The names are those that this client has seen.
  package let withoutPeople: @Sendable (String, [String]) -> String?

  /// Names the two functions.
  package init(
    soundsHeavy: @escaping @Sendable (String) -> Bool,
    withoutPeople: @escaping @Sendable (String, [String]) -> String?
  ) {
    self.soundsHeavy = soundsHeavy
    self.withoutPeople = withoutPeople
  }

  /// Looks at nothing.
  package static let off = WordChecks(soundsHeavy: { _ in false }, withoutPeople: { _, _ in nil })
}

extension ParticipantIntent {
  /// The words that would leave; empty where there are none.
  var words: [String] {
    switch self {
    case .answer(.text(let text), _): [text]
    case .answer(.words(let words), _): words
    case .answer(.feedback(let answers), _):
      answers.compactMap { answer in
        if case .text(let text) = answer { text } else { nil }
      }
    case .note(let text, _), .pairLine(let text), .turnSay(let text), .propose(let text),
      .changeLine(_, let text):
      [text]
    default: []
    }
  }

  /// Whether the words belong to the step that is on the screen.
  var isForStep: Bool {
    if case .note = self { false } else { true }
  }

  /// The same wish with other words.
  func replacing(_ change: (String) -> String) -> ParticipantIntent {
    switch self {
    case .answer(.text(let text), let mayKeep): .answer(.text(change(text)), mayKeep: mayKeep)
    case .answer(.words(let words), let mayKeep):
      .answer(.words(words.map(change)), mayKeep: mayKeep)
    case .answer(.feedback(let answers), let mayKeep):
      .answer(
        .feedback(
          answers.map { answer in
            if case .text(let text) = answer { .text(change(text)) } else { answer }
          }), mayKeep: mayKeep)
    case .note(let text, let isSigned): .note(change(text), isSigned: isSigned)
    case .pairLine(let text): .pairLine(change(text))
    case .turnSay(let text): .turnSay(change(text))
    case .propose(let text): .propose(change(text))
    case .changeLine(let line, let text): .changeLine(line, change(text))
    default: self
    }
  }
}

extension WordChecks {
  /// The checks with a list of phrases, the shipped one or the person's own; `language` is the tag
  /// of the one in which this person writes.
  package static func local(_ care: CareList, language: String = "") -> WordChecks {
    WordChecks(
      soundsHeavy: { care.matches($0) },
      withoutPeople: { text, names in
        let ranges = PointerFinder.ranges(in: text, names: names, language: language)
        return ranges.isEmpty ? nil : PointerFinder.replaced(text, at: ranges)
      })
  }

  /// The checks with phrases from a file, one a line.
  package static func local(phrases: String) -> WordChecks { local(CareList(text: phrases)) }
}
