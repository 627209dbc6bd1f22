extension EditedText {
  /// Edits by a key that means the same in one line and in many.
  ///
  /// - Returns: Whether it was such a key.
  mutating func take(_ key: Key) -> Bool {
    if let character = key.plainCharacter {
      insert(String(character), .typing)
      return true
    }
    if case .character(let letter) = key.symbol {
      return key.isControl ? takeControl(letter, key) : takeAlt(letter)
    }
    let byWord = key.isControl || key.isAlt
    switch key.symbol {
    case .left: move(to: byWord ? wordStart : caret - 1)
    case .right: move(to: byWord ? wordEnd : caret + 1)
    case .home: move(to: byWord ? 0 : lineStart)
    case .end: move(to: byWord ? clusters.count : lineEnd)
    case .backspace: remove((byWord ? wordStart : caret - 1)..<caret, byWord ? .whole : .erasing)
    case .delete: remove(caret..<(byWord ? wordEnd : caret + 1), byWord ? .whole : .erasing)
    default: return false
    }
    return true
  }

  private mutating func takeControl(_ letter: Character, _ key: Key) -> Bool {
    if key.isAlt { return false }
    switch letter {
    case "a", "A": move(to: lineStart)
    case "e", "E": move(to: lineEnd)
    case "k", "K": remove(caret..<(lineEnd == caret ? caret + 1 : lineEnd), .whole)
    case "u", "U": remove(lineStart..<caret, .whole)
    case "w", "W": remove(wordStart..<caret, .whole)
    case "h", "H": remove((caret - 1)..<caret, .erasing)
    // Terminals send one byte for Ctrl-_, Ctrl-/ and Ctrl-7.
    case "_", "/", "7": undo()
    case "y", "Y": redo()
    default: return false
    }
    return true
  }

  private mutating func takeAlt(_ letter: Character) -> Bool {
    switch letter {
    case "b", "B": move(to: wordStart)
    case "f", "F": move(to: wordEnd)
    case "d", "D": remove(caret..<wordEnd, .whole)
    case "u", "U": undo()
    case "r", "R": redo()
    default: return false
    }
    return true
  }

  /// The first place in the caret's line.
  var lineStart: Int {
    clusters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// The last place in the caret's line.
  var lineEnd: Int {
    clusters[caret...].firstIndex(of: "\n") ?? clusters.count
  }

  /// Where the word before the caret begins.
  private var wordStart: Int {
    var place = caret
    while place > 0, clusters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !clusters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the word after the caret ends.
  private var wordEnd: Int {
    var place = caret
    while place < clusters.count, clusters[place].isWhitespace { place += 1 }
    while place < clusters.count, !clusters[place].isWhitespace { place += 1 }
    return place
  }
}
