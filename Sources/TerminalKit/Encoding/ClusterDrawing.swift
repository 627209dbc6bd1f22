/// How a terminal may go wrong over a character, and what is drawn instead.
enum ClusterDrawing {
  /// Whether every terminal moves its cursor over this character as we count.
  ///
  /// A single scalar of the first plane is old enough; emoji and clusters are not to be trusted.
  static func isTrusted(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.value <= 0xFFFF else { return false }
    return scalars.index(after: scalars.startIndex) == scalars.endIndex
  }

  /// The most columns that a terminal may draw over which knows no clusters.
  static func spill(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { columns, scalar in
      scalar.isRegionalIndicator ? columns + 2 : columns + ScalarKind(of: scalar).columns
    }
  }

  /// The first emoji of a sequence, for a terminal that would draw each of them.
  static func simplified(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    let isSequence = scalars.contains { scalar in
      scalar == .joiner || scalar == .emojiStyle || scalar.isSkinTone
    }
    guard isSequence, let first = scalars.first else { return character }
    // Joiners stand in scripts as well, where every letter counts.
    let isPicture = scalars.allSatisfy { scalar in
      scalar.value >= 0x2000 || scalar.value < 0x80 || ScalarKind(of: scalar) == .emoji
    }
    return isPicture ? Character(first) : character
  }

  /// The same for the last column, without marks.
  ///
  /// Where nothing wraps, a terminal's cursor stands still there, and a mark would go to the
  /// character before (tmux 3.3).
  static func simplifiedAtEdge(_ character: Character) -> Character {
    let simple = simplified(character)
    let scalars = simple.unicodeScalars
    guard let first = scalars.first, scalars.count > 1, !first.isRegionalIndicator else {
      return simple
    }
    return Character(first)
  }
}
