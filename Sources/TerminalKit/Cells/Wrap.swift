/// Breaks and shortens text by its columns, never inside a grapheme.
public enum Wrap {
  /// The lines of a text at a width: broken between words, long words wherever they must be.
  ///
  /// A line break in the text begins a new line, and an empty line stays. A word is what stands
  /// between blanks; blanks at a break are not drawn. Text in scripts that write wide characters
  /// without blanks breaks before any of them.
  public static func lines(_ text: some StringProtocol, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var breaker = LineBreaker(width: max(1, width))
      for character in paragraph { breaker.take(character) }
      lines += breaker.finished()
    }
    return lines
  }

  /// A text of one row, with an ellipsis at its end where it does not fit.
  public static func truncated(
    _ text: some StringProtocol, width: Int, _ look: Look = Look()
  ) -> String {
    if CellWidth.of(text) <= width { return String(text) }
    let ellipsis = look.glyph("…", ascii: "...")
    let room = width - CellWidth.of(ellipsis)
    if room < 0 { return prefix(ellipsis, width: width) }
    var kept = prefix(text, width: room)
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The longest beginning of a text that takes no more than so many columns.
  public static func prefix(_ text: some StringProtocol, width: Int) -> String {
    var kept = ""
    var columns = 0
    for character in text {
      columns += CellWidth.of(character)
      if columns > width { break }
      kept.append(character)
    }
    return kept
  }
}

/// Fills one paragraph's lines, character by character.
private struct LineBreaker {
  private let width: Int
  private var lines: [String] = []
  private var line = ""
  private var lineColumns = 0
  /// Blanks that are drawn only if a word follows on the same line.
  private var gap = 0
  private var word = ""
  private var wordColumns = 0

  init(width: Int) { self.width = width }

  mutating func take(_ character: Character) {
    let columns = CellWidth.of(character)
    if character == " " || character == "\t" {
      endWord()
      gap += 1
    } else if columns == 2, !character.isEmojiLike {
      endWord()
      append(character, columns)
      endWord()
    } else {
      append(character, columns)
    }
  }

  mutating func finished() -> [String] {
    endWord()
    lines.append(line)
    return lines
  }

  private mutating func append(_ character: Character, _ columns: Int) {
    if wordColumns + columns > width { endWord() }
    word.append(character)
    wordColumns += columns
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineColumns > 0, lineColumns + gap + wordColumns > width { endLine() }
    // An indent stays as long as there is room for a word beside it.
    let indent = min(gap, max(0, width - lineColumns - wordColumns))
    line += String(repeating: " ", count: indent) + word
    lineColumns += indent + wordColumns
    gap = 0
    word = ""
    wordColumns = 0
  }

  private mutating func endLine() {
    lines.append(line)
    line = ""
    lineColumns = 0
    gap = 0
  }
}

extension Character {
  /// Whether it is drawn as a picture, which belongs to the word beside it.
  fileprivate var isEmojiLike: Bool {
    unicodeScalars.contains { $0 == .emojiStyle }
      || (unicodeScalars.first?.value ?? 0) >= 0x1F000
        && (unicodeScalars.first?.value ?? 0) < 0x20000
  }
}
