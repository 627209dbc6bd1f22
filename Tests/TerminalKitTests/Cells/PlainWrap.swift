import TerminalKit

/// Breaks text character by character, slowly and plainly, as `Wrap` has to.
enum PlainWrap {
  static func lines(_ text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      var breaker = PlainBreaker(width: max(1, width))
      for character in paragraph { breaker.take(character) }
      return breaker.finished()
    }
  }
}

private struct PlainBreaker {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var lineColumns = 0
  private var gap = 0
  private var word = ""
  private var wordColumns = 0

  init(width: Int) { self.width = width }

  mutating func take(_ character: Character) {
    let columns = CellWidth.of(character)
    if character == " " || character == "\t" {
      endWord()
      gap += 1
    } else if columns == 2, !isEmojiLike(character) {
      endWord()
      append(character, columns)
      endWord()
    } else {
      append(character, columns)
    }
  }

  mutating func finished() -> [String] {
    endWord()
    return lines + [line]
  }

  private mutating func append(_ character: Character, _ columns: Int) {
    if wordColumns + columns > width { endWord() }
    word.append(character)
    wordColumns += columns
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineColumns > 0, lineColumns + gap + wordColumns > width {
      lines.append(line)
      (line, lineColumns, gap) = ("", 0, 0)
    }
    let indent = min(gap, max(0, width - lineColumns - wordColumns))
    line += String(repeating: " ", count: indent) + word
    lineColumns += indent + wordColumns
    (gap, word, wordColumns) = (0, "", 0)
  }

  private func isEmojiLike(_ character: Character) -> Bool {
    character.unicodeScalars.contains("\u{FE0F}")
      || (0x1F000..<0x20000) ~= (character.unicodeScalars.first?.value ?? 0)
  }
}
