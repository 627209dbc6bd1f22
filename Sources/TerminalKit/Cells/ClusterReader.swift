/// One grapheme cluster of a text, as it matters where lines are broken.
struct TextCluster {
  enum Kind {
    /// A blank or a tabulator.
    case blank
    case newline
    /// Lines break before it and after it.
    case breaking
    /// What makes words.
    case letter
  }

  /// Its place among the text's bytes of UTF-8.
  let bytes: Range<Int>
  /// The columns that it takes by itself: none for a tabulator.
  let columns: Int
  let kind: Kind
}

/// Reads a text cluster by cluster, from its bytes wherever they surely are clusters by themselves.
struct ClusterReader {
  private let text: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// The bytes are the text's own, in UTF-8.
  init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// The next cluster; nil at the end.
  mutating func next() -> TextCluster? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 { return ascii(byte) }
    if let (first, length) = scalar(at: offset), let columns = first.surelyAlone,
      offset + length == bytes.count || scalar(at: offset + length)?.0.surelyAlone != nil
    {
      let kind: TextCluster.Kind = first == " " ? .blank : columns == 2 ? .breaking : .letter
      return taken(length, Int(columns), kind)
    }
    return character()
  }

  private mutating func taken(
    _ length: Int, _ columns: Int, _ kind: TextCluster.Kind
  ) -> TextCluster {
    defer { offset += length }
    return TextCluster(bytes: offset..<offset + length, columns: columns, kind: kind)
  }

  /// No two characters of ASCII join, but for the two of one line's end.
  private mutating func ascii(_ byte: UInt8) -> TextCluster {
    switch byte {
    case 0x20: return taken(1, 1, .blank)
    case 0x21..<0x7F: return taken(1, 1, .letter)
    case 0x09: return taken(1, 0, .blank)
    case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A:
      return taken(2, 0, .newline)
    case 0x0A...0x0D: return taken(1, 0, .newline)
    default: return taken(1, 0, .letter)
    }
  }

  private mutating func character() -> TextCluster {
    let character = text[text.utf8.index(text.startIndex, offsetBy: offset)]
    let length = character.utf8.count
    if character.isNewline { return taken(length, 0, .newline) }
    if character == " " { return taken(length, 1, .blank) }
    if character == "\t" { return taken(length, 0, .blank) }
    let columns = CellWidth.of(character)
    return taken(length, columns, columns == 2 && !character.isEmojiLike ? .breaking : .letter)
  }

  /// The scalar at a place and its bytes; nil at the end, and for those of four bytes.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    func bits(_ index: Int) -> UInt32 { UInt32(bytes[offset + index] & 0x3F) }
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

extension Character {
  /// Whether it is drawn as a picture, which belongs to the word beside it.
  fileprivate var isEmojiLike: Bool {
    unicodeScalars.contains { $0 == .emojiStyle }
      || (unicodeScalars.first?.value ?? 0) >= 0x1F000
        && (unicodeScalars.first?.value ?? 0) < 0x20000
  }
}
