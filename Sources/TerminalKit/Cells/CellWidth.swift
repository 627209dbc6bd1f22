/// How many columns of a terminal a character takes.
public enum CellWidth {
  /// 0, 1 or 2 columns of one grapheme cluster.
  public static func of(_ character: Character) -> Int {
    if character.isASCII { return character.asciiValue.map { (0x20..<0x7F) ~= $0 ? 1 : 0 } ?? 0 }
    return 1
  }

  /// The columns of a text in one row.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// What may stand in a cell for a character: itself, U+FFFD, or nothing at all.
  static func drawable(_ character: Character) -> Character? {
    character.isASCII && of(character) == 0 ? nil : character
  }
}
