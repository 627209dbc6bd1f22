package import WorkshopModel

/// Counts the people behind each word; words that share a stem are one.
package struct WordCount: Sendable {
  /// One person's entries.
  package struct Person: Sendable {
    package let entries: [String]
    package let mayKeep: Bool
    package let token: AnswerToken?

    /// Collects one person's entries.
    package init(entries: [String], mayKeep: Bool, token: AnswerToken? = nil) {
      self.entries = entries
      self.mayKeep = mayKeep
      self.token = token
    }
  }

  /// A word with how many people gave it.
  package struct Entry: Hashable, Sendable {
    package let text: String
    package let people: Int
    /// Whether everybody who gave it said that it may be kept.
    package let mayKeep: Bool
    /// The answer that it came from, where it is one person's.
    package let token: AnswerToken?
  }

  /// Words that two or more people gave, most people first.
  package let shared: [Entry]
  /// Words of one person each.
  package let single: [Entry]

  /// Counts each person once for each stem.
  package init(_ people: [Person], language: String) {
    var found: [String: Found] = [:]
    for person in people {
      var own: [String: String] = [:]
      for entry in person.entries.sorted() {
        let stem = WordStem.stem(of: entry, language: language)
        if own[stem] == nil { own[stem] = WordStem.folded(entry) }
      }
      for (stem, spelling) in own {
        var word = found[stem] ?? Found()
        word.spellings[spelling, default: 0] += 1
        word.people += 1
        word.mayKeep = word.mayKeep && person.mayKeep
        word.token = person.token
        found[stem] = word
      }
    }
    let entries = found.values.map { word in
      Entry(
        text: Self.commonest(word.spellings), people: word.people, mayKeep: word.mayKeep,
        token: word.people == 1 ? word.token : nil)
    }
    .sorted {
      $0.people == $1.people
        ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) : $0.people > $1.people
    }
    shared = entries.filter { $0.people > 1 }
    single = entries.filter { $0.people == 1 }
  }

  private struct Found {
    var spellings: [String: Int] = [:]
    var people = 0
    var mayKeep = true
    var token: AnswerToken?
  }

  private static func commonest(_ spellings: [String: Int]) -> String {
    spellings.min {
      $0.value == $1.value
        ? $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) : $0.value > $1.value
    }?.key ?? ""
  }
}

/// Folds spellings of one word together.
///
/// Upper case, punctuation around a word and runs of spaces are ignored in every language. In English
/// (and in files that name no language) also `'s`, `-ies` for `-y`, `-es` after s, x, z, ch and sh, and a
/// plain plural `-s` of words longer than three letters; `-ss`, `-us` and `-is` stay.
package enum WordStem {
  /// Lower case, one space between words, no punctuation around them.
  package static func folded(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(trimmed)
    let joined = words.filter { !$0.isEmpty }.joined(separator: " ")
    return joined.isEmpty ? text.lowercased() : joined
  }

  /// What spellings of one word share.
  package static func stem(of text: String, language: String) -> String {
    let folded = folded(text)
    guard language.isEmpty || language.hasPrefix("en") else { return folded }
    return folded.split(separator: " ").map { singular(String($0)) }.joined(separator: " ")
  }

  private static func trimmed(_ word: Substring) -> String {
    let isEdge: (Character) -> Bool = { $0.isPunctuation || $0.isSymbol }
    let start = word.drop(while: isEdge)
    guard let end = start.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(start[...end])
  }

  private static func singular(_ word: String) -> String {
    for ending in ["'s", "\u{2019}s"] where word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    guard word.count > 3, word.hasSuffix("s") else { return word }
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if ["sses", "xes", "zes", "ches", "shes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    return ["ss", "us", "is"].contains(where: word.hasSuffix) ? word : String(word.dropLast())
  }
}
