package import Phrasebook

extension Phrasebook {
  /// What a server said to one person alone, in this language where it is one of the program's own
  /// sentences; anything else as it came.
  ///
  /// A server speaks a session's language, and English to whoever is in no session yet; a person's
  /// own screen is in their own.
  package func ownWords(_ said: String) -> String {
    Self.told.lazy.compactMap { find(said, in: $0) }.first ?? said
  }

  private static let told: [any PhraseKey.Type] = [
    ServerErrorPhrase.self, ServerClosingPhrase.self, ServerDoorPhrase.self,
    ServerAnswerPhrase.self, ServerCoursePhrase.self, ServerLinePhrase.self,
    ServerPeoplePhrase.self, ServerOpeningPhrase.self,
  ]

  private func find<Key: PhraseKey>(_ said: String, in topic: Key.Type) -> String? {
    let languages = Language.allCases.map { Phrasebook($0) }
    let phrase = topic.allCases.first { phrase in languages.contains { $0(phrase) == said } }
    return phrase.map { self($0) }
  }
}
