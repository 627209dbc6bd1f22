extension Phrasebook {
  /// A text that holds nothing but the program's own promises in one of its languages, in this one;
  /// nil where anything else stands in it, or where it is in this language already.
  package func promises(in text: String) -> String? {
    guard !text.isEmpty else { return nil }
    return Language.allCases.lazy.filter { $0 != language }
      .compactMap { SentenceReader(from: Phrasebook($0), to: self).said(text[...]) }.first
  }
}

/// Reads sentences about who sees what in one language, to say them in another.
///
/// It knows them from their beginnings to their ends, or says nothing.
struct SentenceReader {
  /// A sentence and the pieces of which it is made in the language that is read.
  private struct Known {
    let phrase: any PhraseKey
    let pieces: [PhraseTemplate.Piece<String>]
  }

  private struct Match {
    let said: String
    let rest: Substring
  }

  private let to: Phrasebook
  private let sentences: [Known]
  private let parts: [Known]

  init(from: Phrasebook, to: Phrasebook) {
    func known(_ phrase: any PhraseKey) -> Known {
      Known(phrase: phrase, pieces: PhraseTemplate(from.sentence(phrase)).pieces)
    }
    func all(_ topic: any PhraseKey.Type) -> [Known] { Self.keys(topic).map(known) }
    self.to = to
    sentences = Self.topics.flatMap(all).filter {
      $0.pieces.first?.text.map { $0.count > 3 } == true
    }
    parts = Self.parts.map(known)
  }

  private static func keys<Key: PhraseKey>(_ topic: Key.Type) -> [any PhraseKey] {
    Array(topic.allCases)
  }

  private static let topics: [any PhraseKey.Type] = [
    HonestAudiencePhrase.self, HonestReachPhrase.self, HonestKeepPhrase.self,
    HonestSharedPhrase.self, HonestOpenPhrase.self, HonestPhrase.self, HonestCarePhrase.self,
    GatePhrase.self, GateReachPhrase.self, GateKeepPhrase.self,
    GateMatchPhrase.self,
  ]
  /// What stands within a sentence; somebody's words are in quotation marks.
  private static let parts: [any PhraseKey] = [
    HonestKeepPhrase.toEveryone, HonestKeepPhrase.toCircle, HonestKeepPhrase.toPair,
    HonestReachPhrase.quoted, HonestReachPhrase.or,
    GateKeepPhrase.shares, GateKeepPhrase.lines, GateKeepPhrase.agreements, GateKeepPhrase.titles,
    GateKeepPhrase.and,
  ]

  /// Sentence after sentence, with what stands between them.
  func said(_ text: Substring) -> String? {
    var rest = text
    var said = ""
    while !rest.isEmpty {
      let found = sentences.compactMap { match($0.pieces[...], $0.phrase, rest, [:]) }
      guard let match = found.min(by: { $0.rest.count < $1.rest.count }) else { return nil }
      said += match.said
      rest = match.rest
      guard let gap = rest.first else { return said }
      guard gap == " " || gap == "\n" else { return nil }
      said.append(gap)
      rest = rest.dropFirst()
    }
    return nil
  }

  private func match(
    _ pieces: ArraySlice<PhraseTemplate.Piece<String>>, _ phrase: any PhraseKey, _ text: Substring,
    _ values: [String: PhraseValue]
  ) -> Match? {
    guard let piece = pieces.first else { return Match(said: to(phrase, values), rest: text) }
    let after = pieces.dropFirst()
    switch piece {
    case .text(let words):
      guard text.hasPrefix(words) else { return nil }
      return match(after, phrase, text.dropFirst(words.count), values)
    case .form(_, let one, let other):
      return [other, one].lazy.filter { text.hasPrefix($0) }
        .compactMap { match(after, phrase, text.dropFirst($0.count), values) }.first
    case .value(let name):
      return ends(of: text, before: after.first).lazy.compactMap { end in
        value(text[..<end], name).flatMap { value in
          match(after, phrase, text[end...], values.merging([name: value]) { $1 })
        }
      }.first
    }
  }

  /// Where a value may end: before the words that follow it, else with the text.
  private func ends(
    of text: Substring, before next: PhraseTemplate.Piece<String>?
  ) -> [Substring.Index] {
    guard let words = next?.text else { return [text.endIndex] }
    return text.indices.filter { text[$0...].hasPrefix(words) }
  }

  private func value(_ words: Substring, _ name: String) -> PhraseValue? {
    if let number = Int(words) { return .number(number) }
    if name == "text" || name == "owner" {
      return words.contains("\n") ? nil : .text(String(words))
    }
    let found = parts.lazy.compactMap { match($0.pieces[...], $0.phrase, words, [:]) }
      .first { $0.rest.isEmpty }
    return found.map { .text($0.said) }
  }
}

extension PhraseTemplate.Piece where Part == String {
  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
