/// Folds letters to what people mean by them: case, accents and invisible characters vanish.
///
/// Latin, Greek and Cyrillic letters lose their accents; letters of every script lose their case. The
/// standard library has no public decomposition, so the table is made of base letters and marks:
/// equality of characters is canonical, and finds the composed form of each.
enum WordFold {
  /// The letter without case, accent or anything that is not seen; punctuation stays as it is.
  static func folded(_ character: Character) -> String {
    let lower = character.lowercased()
    var result = ""
    for part in lower {
      if let plain = table[part] {
        result += plain
      } else {
        result.unicodeScalars.append(contentsOf: part.unicodeScalars.filter { !isDropped($0) })
      }
    }
    return result
  }

  /// Whether a character belongs to a word.
  static func isWordy(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Whether a character belongs to a script that is written without spaces between its words.
  static func isUnspaced(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Marks on letters that carry no meaning of their own, and characters that are not seen.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0591...0x05C7, 0x064B...0x0652, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static let marks =
    "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{309}\u{30A}\u{30B}\u{30C}\u{31B}"
    + "\u{323}\u{327}\u{328}\u{342}\u{313}\u{314}"

  private static let table: [Character: String] = {
    var table: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ",
    ]
    let bases = "abcdefghijklmnopqrstuvwxyzαεηιορυωаеиоуыэюяіѵ"
    for base in bases.unicodeScalars {
      for mark in marks.unicodeScalars {
        add([base, mark], &table)
        for second in marks.unicodeScalars { add([base, mark, second], &table) }
      }
    }
    return table
  }()

  private static func add(_ scalars: [Unicode.Scalar], _ table: inout [Character: String]) {
    let text = String(String.UnicodeScalarView(scalars))
    if let character = text.first, text.count == 1 { table[character] = String(scalars[0]) }
  }
}
