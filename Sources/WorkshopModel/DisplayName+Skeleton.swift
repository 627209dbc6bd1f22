extension DisplayName {
  /// Folds a name to what it looks like, after the idea of Unicode TS #39.
  ///
  /// Case, width and the styled letters of Unicode fold to plain letters; Cyrillic and Greek letters
  /// that look Latin fold to Latin; spaces, ASCII punctuation, joiners and selectors vanish. Accents
  /// stay: `Zoë` is not `Zoe`. Since either may be printed as a bare stroke, `i`, `l`, `1` and `|`
  /// are one letter, and so `Ali` and `All` are confusable too.
  static func skeleton(of name: String) -> String {
    var plain = String.UnicodeScalarView()
    // Before the case is folded: some of these have no lowercase, or one that looks different.
    for scalar in name.unicodeScalars { plain.append(contentsOf: compatible(scalar)) }
    var looks = String.UnicodeScalarView()
    for character in String(plain).lowercased() {
      for scalar in (decompositions[character] ?? String(character)).unicodeScalars
      where !isSilent(scalar) {
        looks.append(lookAlikes[scalar] ?? scalar)
      }
    }
    return joinStrokes(looks)
  }

  /// Two letters that look like one: `rn` is `m`, `vv` is `w`.
  private static func joinStrokes(_ looks: String.UnicodeScalarView) -> String {
    var joined = String.UnicodeScalarView()
    for scalar in looks {
      let last = joined.last
      let isM = last == "r" && scalar == "n"
      let isW = last == "v" && scalar == "v"
      if isM || isW { joined.removeLast() }
      joined.append(isM ? "m" : isW ? "w" : scalar)
    }
    return String(joined)
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "-", ".", "_", " ", ",", ":", ";", "`", "\"", "’", "‘", "‐", "–", "·": true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The plain form of a compatibility character, in the blocks that people dress names in.
  private static func compatible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let value = scalar.value
    let plain: Unicode.Scalar? =
      switch value {
      case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)  // fullwidth
      case 0x1D400...0x1D6A3: letter((value - 0x1D400) % 26)  // mathematical letters
      case 0x1D7CE...0x1D7FF: Unicode.Scalar(0x30 + (value - 0x1D7CE) % 10)  // and digits
      case 0x249C...0x24B5: letter(value - 0x249C)  // parenthesised
      case 0x24B6...0x24E9: letter((value - 0x24B6) % 26)  // circled
      case 0x1F130...0x1F149: letter(value - 0x1F130)  // squared
      case 0x1F150...0x1F169: letter(value - 0x1F150)  // circled, reversed
      case 0x1F170...0x1F189: letter(value - 0x1F170)  // squared, reversed
      default: nil
      }
    if let plain { return String.UnicodeScalarView([plain]) }
    return (ligatures[scalar] ?? String(scalar)).unicodeScalars
  }

  private static func letter(_ index: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x61 + index) }

  private static let ligatures: [Unicode.Scalar: String] = [
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ĳ": "ij", "Ĳ": "ij", "ǆ": "dž", "ǉ": "lj",
    "ǌ": "nj", "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3", "ß": "ss", "ẞ": "ss",
    "ℂ": "c", "ℊ": "g", "ℋ": "h", "ℍ": "h", "ℎ": "h", "ℐ": "i", "ℑ": "i", "ℒ": "l", "ℓ": "l",
    "ℕ": "n", "ℙ": "p", "ℚ": "q", "ℛ": "r", "ℜ": "r", "ℝ": "r", "ℤ": "z", "ℬ": "b", "ℭ": "c",
    "ℯ": "e", "ℰ": "e", "ℱ": "f", "ℳ": "m", "ℴ": "o",
    // Greek capitals that look Latin in another way than their small letters do.
    "Ν": "n", "Η": "h", "Υ": "y",
  ]

  /// Letters by what they look like, in lowercase.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "аαɑᴀ"), ("b", "вβьʙƅ"), ("c", "сϲᴄ"), ("d", "ԁᴅɗ"), ("e", "еεєᴇɛ"), ("f", "ꜰƒ"),
      ("g", "ɡɢ"), ("h", "нһʜ"), ("j", "јϳᴊ"), ("k", "кκᴋ"), ("l", "i1|ıіιӏɩɪʟ"), ("m", "мμᴍ"),
      ("n", "ηɴ"), ("o", "0оοσᴏ"), ("p", "рρᴘ"), ("q", "ԛ"), ("r", "гʀ"), ("s", "ѕꜱ"),
      ("t", "тτᴛ"), ("u", "υᴜ"), ("v", "νѵᴠ"), ("w", "ԝωᴡ"), ("x", "хχ"), ("y", "уγүʏ"),
      ("z", "ζᴢ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, similar) in rows {
      for scalar in similar.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// Accented look-alikes in two scalars, found by either of their forms: equality of characters is
  /// canonical, and the standard library has no public decomposition.
  private static let decompositions: [Character: String] = {
    let accents = "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{30C}\u{328}"
    var table: [Character: String] = [:]
    for base in lookAlikes.keys {
      for accent in accents.unicodeScalars {
        let pair = String(String.UnicodeScalarView([base, accent]))
        if let character = pair.first, pair.count == 1 { table[character] = pair }
      }
    }
    return table
  }()
}
