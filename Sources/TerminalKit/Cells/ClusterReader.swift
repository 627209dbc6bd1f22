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
  let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// The bytes are the text's own, in UTF-8.
  init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// What is made of a text's clusters.
  static func read<Result>(
    _ text: String, _ take: (inout ClusterReader) -> Result
  ) -> Result {
    var whole = text
    return whole.withUTF8 { bytes in
      var clusters = ClusterReader(text, bytes)
      return take(&clusters)
    }
  }

  /// A piece of the text.
  func piece(_ range: Range<Int>) -> String {
    if range.count == bytes.count { return text }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Passes over printable ASCII without blanks, a cluster and a column for each byte.
  mutating func takeLetters() -> Range<Int> {
    let start = offset
    while offset < bytes.count, (0x21..<0x7F) ~= bytes[offset] { offset += 1 }
    // What follows may join the last of them.
    if offset > start, offset < bytes.count, bytes[offset] >= 0x80 { offset -= 1 }
    return start..<offset
  }

  /// The next cluster; nil at the end.
  mutating func next() -> TextCluster? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 { return ascii(byte) }
    if let alone = bytes.surelyAlone(at: offset) {
      let kind: TextCluster.Kind =
        alone.scalar == " " ? .blank : alone.columns == 2 ? .breaking : .letter
      return taken(alone.length, alone.columns, kind)
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
}

extension Character {
  /// Whether it is drawn as a picture, which belongs to the word beside it.
  fileprivate var isEmojiLike: Bool {
    unicodeScalars.contains { $0 == .emojiStyle }
      || (unicodeScalars.first?.value ?? 0) >= 0x1F000
        && (unicodeScalars.first?.value ?? 0) < 0x20000
  }
}
