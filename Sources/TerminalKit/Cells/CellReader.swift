/// Reads the cells of a text of one row; a line break ends it.
///
/// Where clusters begin and end takes time to find out. Most text is made of scalars that are
/// surely clusters by themselves, and those are taken one by one.
struct CellReader {
  private let text: String
  private let role: Role
  private var index: String.Index
  /// The scalar at the index, which has been looked at already.
  private var ahead: Unicode.Scalar?

  init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
    index = text.startIndex
    ahead = text.unicodeScalars.first
  }

  /// The next cell; nil at the end.
  mutating func next() -> Cell? {
    while let scalar = ahead {
      if let width = scalar.surelyAlone {
        let after = text.unicodeScalars.index(after: index)
        let following = after < text.endIndex ? text.unicodeScalars[after] : nil
        if following.map({ $0.surelyAlone != nil }) ?? true {
          (index, ahead) = (after, following)
          return Cell(character: scalar.cellCharacter, width: width, role: role)
        }
      }
      let character = text[index]
      if character.isNewline { return nil }
      index = text.index(after: index)
      ahead = index < text.endIndex ? text.unicodeScalars[index] : nil
      if let cell = Cell(drawing: character, role) { return cell }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that joins no other one which is of this kind, whatever its neighbours.
  ///
  /// Letters of Latin, Greek and Cyrillic script, quotation marks and dashes, arrows, lines and
  /// blocks, and the signs of Chinese and Japanese: `Other` in the cluster rules of UAX 29, and
  /// none of them an emoji.
  var surelyAlone: UInt8? {
    switch value {
    case 0x20..<0x7F: 1
    case 0xAA, 0xB0...0xBB, 0xC0..<0x300, 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x481: 1
    case 0x2010...0x2015, 0x2018...0x2027, 0x2190...0x2193, 0x2500...0x259F, 0x25C9...0x25CF: 1
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFC: 2
    default: nil
    }
  }

  /// A character for a cell; those of ASCII are kept ready.
  fileprivate var cellCharacter: Character {
    value < 0x80 ? Self.asciiCharacters[Int(value)] : Character(self)
  }

  private static let asciiCharacters = (0..<128).map { Character(Unicode.Scalar($0 as UInt8)) }
}
