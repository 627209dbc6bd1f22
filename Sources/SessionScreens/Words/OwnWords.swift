package import Phrasebook
package import WorkshopProtocol

extension Phrasebook {
  /// What a server said to one person alone, in this language where it is one of the program's own
  /// sentences; anything else as it came.
  ///
  /// A server speaks a session's language, and English to whoever is in no session yet; a person's
  /// own screen is in their own.
  package func ownWords(_ said: String) -> String {
    Self.told[said].map { self($0) } ?? said
  }

  /// The paragraph of a gate, in its own language, with keys for words that are typed where keys are
  /// named.
  package func terms(_ paragraph: String) -> String {
    guard namesKeys else { return paragraph }
    let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { Self.onKeys[String($0)] ?? String($0) }.joined(separator: "\n")
  }

  /// A gate's sentence on the mailbox in every language, in ASCII marks as well, with the same on
  /// keys.
  private static let onKeys: [String: String] = {
    let books = Language.allCases.flatMap { language in
      [false, true].map { isASCII in
        var phrases = Phrasebook(language)
        phrases.isASCII = isASCII
        return phrases
      }
    }
    let pairs = books.map { ($0(HonestCarePhrase.mailbox), $0(JoinLetterPhrase.gateMail)) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// What servers say, by its sentences in every language.
  private static let told: [String: any PhraseKey] = {
    let topics: [any PhraseKey.Type] = [
      ServerErrorPhrase.self, ServerClosingPhrase.self, ServerDoorPhrase.self,
      ServerAnswerPhrase.self, ServerCoursePhrase.self, ServerLinePhrase.self,
      ServerPeoplePhrase.self, ServerOpeningPhrase.self,
    ]
    var told: [String: any PhraseKey] = [:]
    for topic in topics { add(topic, to: &told) }
    return told
  }()

  private static func add<Key: PhraseKey>(
    _ topic: Key.Type, to told: inout [String: any PhraseKey]
  ) {
    for phrase in topic.allCases {
      for sentence in Language.allCases.map({ Phrasebook($0)(phrase) }) where told[sentence] == nil
      {
        told[sentence] = phrase
      }
    }
  }
}

extension ServerMessage {
  /// The same with the program's own promises, such as who sees an answer, in the reader's
  /// language; what a file says stays as it is.
  package func promising(in phrases: Phrasebook) -> ServerMessage {
    switch self {
    case .step(let card): return .step(card.promising(in: phrases))
    case .catchUp(let text, let gate):
      return .catchUp(text: text, gate: gate?.promising(in: phrases))
    case .admitted(var admission):
      admission.promise = phrases.promises(in: admission.promise) ?? admission.promise
      return .admitted(admission)
    default: return self
    }
  }
}

extension StepCard {
  fileprivate func promising(in phrases: Phrasebook) -> StepCard {
    var card = self
    card.audience = audience.map { phrases.promises(in: $0) ?? $0 }
    if case .gate(var gate) = body {
      gate.paragraph = phrases.promises(in: gate.paragraph) ?? gate.paragraph
      card.body = .gate(gate)
    }
    return card
  }
}
