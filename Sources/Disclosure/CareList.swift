/// Short phrases that may mean that somebody needs care; it flags, blocks nothing, and misses things.
///
/// The list of an author's own program asks before a text is sent and tells nobody. The reader's
/// list makes a line wait longer. Neither knows what anybody means: most of what is hard to say uses
/// none of these words, and some who use them only quote a song.
public struct CareList: Hashable, Sendable {
  /// Phrases by their first word, each as its words.
  private var byFirst: [String: Set<[String]>] = [:]
  /// Phrases of scripts without spaces, found anywhere.
  private var anywhere: Set<String> = []

  /// Reads one phrase a line; what begins with `#`, and what holds no word, is passed over.
  public init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let start = line.drop(while: \.isWhitespace)
      guard !start.hasPrefix("#") else { continue }
      add(String(start))
    }
  }

  /// A list of all the phrases of several.
  public init(_ lists: [CareList]) {
    for list in lists {
      byFirst.merge(list.byFirst) { $0.union($1) }
      anywhere.formUnion(list.anywhere)
    }
  }

  /// Whether nothing can match.
  public var isEmpty: Bool { byFirst.isEmpty && anywhere.isEmpty }

  /// Whether a phrase stands in the text; case, accents, spacing and punctuation make no difference.
  public func matches(_ text: String) -> Bool {
    let words = Self.words(in: text)
    for index in words.indices {
      for phrase in byFirst[words[index]] ?? [] where words[index...].starts(with: phrase) {
        return true
      }
    }
    guard !anywhere.isEmpty else { return false }
    let whole = words.joined()
    return anywhere.contains { whole.contains($0) }
  }

  private mutating func add(_ phrase: String) {
    let words = Self.words(in: phrase)
    guard let first = words.first else { return }
    if phrase.contains(where: WordFold.isUnspaced) {
      anywhere.insert(words.joined())
    } else {
      byFirst[first, default: []].insert(words)
    }
  }

  /// The text's words, folded; an apostrophe joins what it stands between.
  private static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if WordFold.isWordy(character) {
        word += WordFold.folded(character)
      } else if !isSilent(character), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Apostrophes, and what nobody sees.
  private static func isSilent(_ character: Character) -> Bool {
    "'\u{2019}\u{2018}\u{2BC}`\u{B4}".contains(character)
      || character.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
  }
}
