/// The program's punctuation where there is only ASCII; letters stay what they are.
enum ASCIIMarks {
  /// Straight quotation marks, three dots, hyphens and plain spaces in the place of finer ones.
  static func set(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = ""
    var isAfterQuote = false
    for character in text {
      let isSpace = character == " " || character == "\u{A0}" || character == "\u{202F}"
      if isAfterQuote, isSpace { continue }
      isAfterQuote = character == "\u{AB}"
      if character == "\u{BB}", result.last == " " { result.removeLast() }
      result += isSpace ? " " : mark(character)
    }
    return result
  }

  private static func mark(_ character: Character) -> String {
    switch character {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": "\""
    case "\u{2018}", "\u{2019}", "\u{201A}": "'"
    case "\u{2026}": "..."
    case "\u{2013}", "\u{2014}", "\u{B7}": "-"
    case "\u{2192}": "->"
    default: String(character)
    }
  }
}
