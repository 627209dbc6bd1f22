extension Look {
  /// What stands before the row where the keys are.
  var marker: String { glyph("▸", ascii: ">") }
  /// Something done or full.
  var fullDot: String { glyph("●", ascii: "*") }
  /// Something not done or empty.
  var emptyDot: String { glyph("○", ascii: "o") }
  /// A horizontal line.
  var rule: String { glyph("─", ascii: "-") }
  /// A point of a grid.
  var point: String { glyph("·", ascii: ".") }
}

/// Typed digits.
enum Digits {
  /// The value of an ASCII digit.
  static func value(_ character: Character) -> Int? {
    character.isASCII ? character.wholeNumberValue : nil
  }
}
