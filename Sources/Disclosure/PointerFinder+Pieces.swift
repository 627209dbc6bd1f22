extension PointerFinder {
  /// A text in pieces between spaces, with what may be said of each by its shape alone.
  struct Pieces {
    private let characters: [Character]
    private let pieces: [Range<Int>]
    /// Whether the words are known to be German.
    private let isKnownGerman: Bool

    init(_ characters: [Character], isGerman: Bool = false) {
      self.characters = characters
      isKnownGerman = isGerman
      var pieces: [Range<Int>] = []
      var start: Int?
      for index in characters.indices {
        if characters[index].isWhitespace {
          if let first = start { pieces.append(first..<index) }
          start = nil
        } else if start == nil {
          start = index
        }
      }
      if let first = start { pieces.append(first..<characters.count) }
      self.pieces = pieces
    }

    /// E-mail addresses, handles and links.
    var addresses: [Range<Int>] {
      pieces.map(bare).filter { isMail($0) || isHandle($0) || isLink($0) }
    }

    /// Seven digits or more, with what telephone numbers have between them.
    var numbers: [Range<Int>] {
      var found: [Range<Int>] = []
      var start: Int?
      var end = 0
      var digits = 0
      for index in characters.indices {
        let character = characters[index]
        if character.isWholeNumber {
          if start == nil { start = index > 0 && characters[index - 1] == "+" ? index - 1 : index }
          digits += 1
          end = index + 1
        } else if start != nil, !Self.between.contains(character) {
          if digits >= 7, let first = start { found.append(first..<end) }
          (start, digits) = (nil, 0)
        }
      }
      if digits >= 7, let first = start { found.append(first..<end) }
      return found
    }

    /// Words with a capital inside a sentence, where the language does not give every noun one.
    ///
    /// A row, an item of a list and what follows a dash begin with a capital for that alone, and in
    /// a heading every word may.
    var capitals: [Range<Int>] {
      guard !isKnownGerman, !isGerman, !isHeading else { return [] }
      var found: [Range<Int>] = []
      var startsSentence = true
      var end = 0
      for piece in pieces {
        if characters[end..<piece.lowerBound].contains(where: \.isNewline) { startsSentence = true }
        end = piece.upperBound
        let word = withoutPossessive(trimmed(piece))
        if word.isEmpty || isItemMark(piece) {
          startsSentence = true
          continue
        }
        if !startsSentence, !isQuoted(piece), isName(word) { found.append(word) }
        startsSentence = characters[piece].contains(where: Self.ends.contains)
      }
      return found
    }

    /// `a)` or `12)` before what it counts.
    private func isItemMark(_ piece: Range<Int>) -> Bool {
      piece.count <= 3 && characters[piece].last == ")" && characters[piece.lowerBound] != "("
    }

    /// Whether each of three words or more has a capital, so that none of them says anything.
    private var isHeading: Bool {
      let words = pieces.map(trimmed).filter { !$0.isEmpty && characters[$0.lowerBound].isLetter }
      return words.count >= 3 && words.allSatisfy { characters[$0.lowerBound].isUppercase }
    }

    private static let between: Set<Character> = [
      " ", "-", ".", "/", "(", ")", "\u{A0}", "\u{2011}",
    ]
    private static let ends: Set<Character> = [".", "!", "?", "\u{2026}", ":", "\u{3002}"]
    private static let topLevels: Set<String> = [
      "com", "org", "net", "info", "io", "me", "eu", "de", "at", "ch", "es", "fr", "uk", "us",
      "app",
      "dev", "chat", "social", "tv", "be", "gg",
    ]
    private static let germanWords: Set<String> = [
      "ich", "und", "nicht", "ist", "wir", "dass", "für", "mich", "mir", "wenn", "eine", "einen",
      "einem", "der", "auf", "bin", "habe", "mein", "meine", "meinem", "meiner", "das", "mit",
      "zu", "wie", "wird", "haben", "sich", "auch", "uns", "unser", "unsere", "kein", "keine",
      "ein", "den", "dem", "bei", "zum", "zur", "vom", "jeder", "jede", "alle", "mehr", "immer",
    ]
    private static let plainCapitals: Set<String> = [
      "i", "im", "ive", "id", "ill", "monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
      "august", "september", "october", "november", "december", "english", "christmas",
    ]

    private func text(_ range: Range<Int>) -> String { String(characters[range]) }

    /// A piece without the punctuation around it.
    private func trimmed(_ piece: Range<Int>) -> Range<Int> {
      trimmed(piece) { WordFold.isWordy($0) }
    }

    private func withoutPossessive(_ word: Range<Int>) -> Range<Int> {
      let ending = String(characters[word].suffix(2)).lowercased()
      return ["'s", "\u{2019}s"].contains(ending) ? word.lowerBound..<word.upperBound - 2 : word
    }

    /// The same, but with what may open a handle or a number.
    private func bare(_ piece: Range<Int>) -> Range<Int> {
      trimmed(piece) { WordFold.isWordy($0) || $0 == "@" || $0 == "/" || $0 == "_" }
    }

    private func trimmed(_ piece: Range<Int>, _ isKept: (Character) -> Bool) -> Range<Int> {
      guard let first = piece.first(where: { isKept(characters[$0]) }),
        let last = piece.last(where: { isKept(characters[$0]) })
      else { return piece.lowerBound..<piece.lowerBound }
      return first..<last + 1
    }

    private func isMail(_ piece: Range<Int>) -> Bool {
      let halves = characters[piece].split(separator: "@", omittingEmptySubsequences: false)
      return halves.count == 2 && halves.allSatisfy { $0.contains(where: WordFold.isWordy) }
    }

    private func isHandle(_ piece: Range<Int>) -> Bool {
      guard piece.count >= 3, characters[piece.lowerBound] == "@" else { return false }
      return WordFold.isWordy(characters[piece.lowerBound + 1])
        || characters[piece.lowerBound + 1] == "_"
    }

    private func isLink(_ piece: Range<Int>) -> Bool {
      let text = text(piece).lowercased()
      if text.contains("://") || text.hasPrefix("www.") { return true }
      let host = text.split(separator: "/", maxSplits: 1).first ?? ""
      let labels = host.split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else {
        return false
      }
      return Self.topLevels.contains(String(last))
    }

    /// A quotation begins a sentence of its own.
    private func isQuoted(_ piece: Range<Int>) -> Bool {
      "\"\u{201C}\u{201E}\u{AB}\u{2018}(".contains(characters[piece.lowerBound])
    }

    private func isName(_ word: Range<Int>) -> Bool {
      let letters = characters[word]
      guard let first = letters.first, first.isUppercase else { return false }
      let isShouted = letters.count > 1 && !letters.contains(where: \.isLowercase)
      let plain = letters.filter(WordFold.isWordy).map(WordFold.folded).joined()
      return !isShouted && letters.count > 1 && !Self.plainCapitals.contains(plain)
    }

    private var isGerman: Bool {
      pieces.contains { Self.germanWords.contains(text(trimmed($0)).lowercased()) }
    }
  }
}
