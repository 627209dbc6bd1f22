import TerminalKit

/// Choosing, word by word, what becomes `[someone]` in a line.
struct LineRedaction: Hashable, Sendable {
  let letter: String
  private let text: [Character]
  /// The line as it came.
  var line: String { String(text) }
  /// The words, as ranges of graphemes.
  private let words: [Range<Int>]
  private(set) var first = 0
  private(set) var last = 0
  /// Whether the arrows move the end and no longer the beginning.
  private(set) var isAtEnd = false

  /// A line with at least one word.
  init?(letter: String, text: String) {
    self.letter = letter
    self.text = Array(text)
    words = Self.words(self.text)
    if words.isEmpty { return nil }
  }

  /// What stands between blanks, without the marks around it; wide characters each by themselves.
  private static func words(_ text: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    for (index, character) in text.enumerated() {
      guard character.isLetter || character.isNumber || character.isSymbol else { continue }
      let isWide = CellWidth.of(character) == 2
      if !isWide, let last = words.last, joins(last, index, text) {
        words[words.count - 1] = last.lowerBound..<(index + 1)
      } else {
        words.append(index..<(index + 1))
      }
    }
    return words
  }

  /// Whether only marks such as an apostrophe stand between a word and the next character.
  private static func joins(_ word: Range<Int>, _ index: Int, _ text: [Character]) -> Bool {
    guard CellWidth.of(text[word.upperBound - 1]) == 1 else { return false }
    return !text[word.upperBound..<index].contains { $0.isWhitespace }
  }

  /// Moves the word that is being chosen.
  mutating func move(by step: Int) {
    if isAtEnd {
      last = min(max(first, last + step), words.count - 1)
    } else {
      first = min(max(0, first + step), words.count - 1)
      last = first
    }
  }

  /// Takes the beginning, and goes on to the end.
  mutating func takeBeginning() { isAtEnd = true }

  /// Back to the beginning.
  mutating func backToBeginning() { (isAtEnd, last) = (false, first) }

  /// The graphemes that are replaced.
  var range: Range<Int> { words[first].lowerBound..<words[last].upperBound }

  /// The line with marks around what is chosen.
  func marked(_ look: Look) -> String {
    let (open, close) = (look.glyph("▸", ascii: ">>"), look.glyph("◂", ascii: "<<"))
    return String(text[..<range.lowerBound]) + open + String(text[range]) + close
      + String(text[range.upperBound...])
  }

  /// The line as the room would see it.
  var redacted: String {
    String(text[..<range.lowerBound]) + "[someone]" + String(text[range.upperBound...])
  }
}
