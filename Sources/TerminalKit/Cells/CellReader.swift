/// What stands in a cell, before it is drawn.
struct CellGlyph {
  enum Content {
    /// A scalar that is a character by itself.
    case scalar(UInt32)
    case character(Character)
  }

  let content: Content
  let width: UInt8
}

/// Reads the cells of a text of one row; a line break ends it.
///
/// Where clusters begin and end takes time to find out. Most text is made of scalars that are
/// surely clusters by themselves, and those are taken one by one from the text's bytes.
struct CellReader {
  private let text: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// The bytes are the text's own, in UTF-8.
  init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// The next cell; nil at the end.
  mutating func next() -> CellGlyph? {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
        if (0x0A...0x0D) ~= byte { return nil }
        offset += 1
        guard (0x20..<0x7F) ~= byte else { continue }
        return CellGlyph(content: .scalar(UInt32(byte)), width: 1)
      }
      if let alone = bytes.surelyAlone(at: offset) {
        offset += alone.length
        return CellGlyph(content: .scalar(alone.scalar.value), width: UInt8(alone.columns))
      }
      let character = text[text.utf8.index(text.startIndex, offsetBy: offset)]
      if character.isNewline { return nil }
      offset += character.utf8.count
      if let cell = Cell(drawing: character, .plain) {
        return CellGlyph(content: .character(cell.character), width: cell.width)
      }
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A scalar at a place with its columns and its bytes, where it joins no neighbour.
  func surelyAlone(
    at offset: Int
  ) -> (scalar: Unicode.Scalar, columns: Int, length: Int)? {
    guard let (first, length) = scalar(at: offset), let columns = first.surelyAlone,
      offset + length == count || scalar(at: offset + length)?.0.surelyAlone != nil
    else { return nil }
    return (first, Int(columns), length)
  }

  /// The scalar at a place and its bytes; nil at the end, and for those of four bytes.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < count else { return nil }
    let first = UInt32(self[offset])
    func bits(_ index: Int) -> UInt32 { UInt32(self[offset + index] & 0x3F) }
    let (value, length): (UInt32, Int)
    switch first {
    case 0..<0x80: (value, length) = (first, 1)
    case 0xC0..<0xE0: (value, length) = ((first & 0x1F) << 6 | bits(1), 2)
    case 0xE0..<0xF0: (value, length) = ((first & 0x0F) << 12 | bits(1) << 6 | bits(2), 3)
    default: return nil
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that joins no other one which is of this kind, whatever its neighbours.
  ///
  /// Letters of Latin, Greek and Cyrillic script, quotation marks and dashes, arrows, lines, blocks
  /// and shapes, and the signs of Chinese and Japanese: `Other` in the cluster rules of UAX 29, and
  /// none of them an emoji unless U+FE0F follows, which is none of them.
  var surelyAlone: UInt8? {
    switch value {
    case 0x20..<0x7F: 1
    case 0xAA, 0xB0...0xBB, 0xC0..<0x300, 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x481: 1
    case 0x2010...0x2015, 0x2018...0x2027, 0x2190...0x2193, 0x2500...0x25FA, 0x2713: 1
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFC: 2
    default: nil
    }
  }
}
