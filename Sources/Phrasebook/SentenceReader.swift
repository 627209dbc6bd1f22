extension Phrasebook {
  /// A text that holds nothing but the program's own promises in one of its languages, in this one;
  /// nil where anything else stands in it, where it is in this language already, or where it is
  /// longer or harder to read than any that the program makes.
  package func promises(in text: String) -> String? {
    guard !text.isEmpty, text.utf8.count <= SentenceReader.mostBytes else { return nil }
    for other in Language.allCases where other != language {
      var reader = SentenceReader(from: Phrasebook(other), to: self)
      if let said = reader.said(text[...]) { return said }
    }
    return nil
  }
}

/// Reads sentences about who sees what in one language, to say them in another.
///
/// It knows them from their beginnings to their ends, or says nothing. What it reads comes from
/// servers, so that its work is bounded: it gives up on a text that takes too many steps.
struct SentenceReader {
  /// The longest gate is about half as long.
  static let mostBytes = 8_000

  /// A sentence and the pieces of which it is made in the language that is read.
  private struct Known {
    let phrase: any PhraseKey
    let pieces: [PhraseTemplate.Piece<String>]

    /// Whether it joins two parts.
    var isJoint: Bool {
      pieces.contains { if case .value("one") = $0 { true } else { false } }
    }
  }

  private struct Match {
    let said: String
    let rest: Substring
  }

  private let to: Phrasebook
  private let sentences: [Known]
  private let parts: [Known]
  private let plainParts: [Known]
  private var stepsLeft = 60_000
  private var depthLeft = 64

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
    plainParts = parts.filter { !$0.isJoint }
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
  mutating func said(_ text: Substring) -> String? {
    var rest = text
    var said = ""
    while !rest.isEmpty {
      guard let match = longest(rest) else { return nil }
      said += match.said
      rest = match.rest
      guard let gap = rest.first else { return said }
      guard gap == " " || gap == "\n" else { return nil }
      said.append(gap)
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The sentence that takes the most of a text's beginning.
  private mutating func longest(_ text: Substring) -> Match? {
    var best: Match?
    for known in sentences {
      guard let found = match(known.pieces[...], known.phrase, text, [:]) else { continue }
      if best.map({ found.rest.startIndex > $0.rest.startIndex }) ?? true { best = found }
    }
    return best
  }

  /// Counts one more step; false where there were too many.
  private mutating func step() -> Bool {
    stepsLeft -= 1
    return stepsLeft > 0
  }

  private mutating func match(
    _ pieces: ArraySlice<PhraseTemplate.Piece<String>>, _ phrase: any PhraseKey, _ text: Substring,
    _ values: [String: PhraseValue]
  ) -> Match? {
    guard step() else { return nil }
    guard let piece = pieces.first else { return Match(said: to(phrase, values), rest: text) }
    let after = pieces.dropFirst()
    switch piece {
    case .text(let words):
      guard text.hasPrefix(words) else { return nil }
      return match(after, phrase, text.dropFirst(words.count), values)
    case .form(_, let one, let other):
      for form in [other, one] where text.hasPrefix(form) {
        let rest = text.dropFirst(form.count)
        if let found = match(after, phrase, rest, values) { return found }
      }
      return nil
    case .value(let name):
      var end = firstEnd(of: text, from: text.startIndex, before: after.first)
      while let place = end {
        var filled = values
        filled[name] = value(text[..<place], name)
        if filled[name] != nil, let found = match(after, phrase, text[place...], filled) {
          return found
        }
        guard place < text.endIndex else { return nil }
        end = firstEnd(of: text, from: text.index(after: place), before: after.first)
      }
      return nil
    }
  }

  /// Where a value may end first: before the words that follow it, else with the text; no value
  /// goes on in the next line.
  private mutating func firstEnd(
    of text: Substring, from start: Substring.Index, before next: PhraseTemplate.Piece<String>?
  ) -> Substring.Index? {
    guard let words = next?.text else { return text.endIndex }
    var index = start
    while index < text.endIndex, text[index] != "\n" {
      guard step() else { return nil }
      if text[index...].hasPrefix(words) { return index }
      index = text.index(after: index)
    }
    return nil
  }

  private mutating func value(_ words: Substring, _ name: String) -> PhraseValue? {
    if let number = Int(words) { return .number(number) }
    if name == "text" || name == "owner" {
      return words.contains("\n") ? nil : .text(String(words))
    }
    guard depthLeft > 0 else { return nil }
    depthLeft -= 1
    defer { depthLeft += 1 }
    // Were the first of two parts itself made of two, each text would be tried in every nesting.
    let choice = name == "one" ? plainParts : parts
    for part in choice {
      guard let found = match(part.pieces[...], part.phrase, words, [:]) else { continue }
      if found.rest.isEmpty { return .text(found.said) }
    }
    return nil
  }
}

extension PhraseTemplate.Piece where Part == String {
  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
