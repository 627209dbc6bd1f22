/// The lines of a text of printable ASCII with single blanks between its words.
///
/// Most text is such, and its lines are found without a look at each word: from the width back to
/// the blank before it.
struct PlainLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int
  private let end: Int
  private let tail: Int
  private var start = 0
  private var isDone = false

  /// Lines at a width with so many columns of a closing mark after the last word; nil for any
  /// other text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, width: Int, tail: Int = 0) {
    guard bytes.first != 0x20, bytes.isPrintable(hasSingleBlanks: true) else { return nil }
    let hasBlank = bytes.last == 0x20
    guard tail == 0 || !hasBlank else { return nil }
    self.bytes = bytes
    self.width = width
    self.tail = tail
    end = hasBlank ? bytes.count - 1 : bytes.count
  }

  /// The bytes of the next line; nil after the last.
  mutating func next() -> Range<Int>? {
    guard !isDone else { return nil }
    let first = start
    if end - start + tail <= width {
      isDone = true
      return first..<end
    }
    var place = min(start + width, end - 1)
    while place > start, bytes[place] != 0x20 { place -= 1 }
    // A word that is longer than the width is broken wherever it must be.
    let isWord = place == start
    let last = isWord ? min(start + width, end) : place
    start = isWord ? last : last + 1
    return first..<last
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is nothing but printable ASCII, and no two blanks in a row if that matters.
  func isPrintable(hasSingleBlanks: Bool = false) -> Bool {
    // Without a way out in the middle, which lets many bytes be looked at together.
    var others: UInt8 = 0
    for byte in self { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
    guard others == 0 else { return false }
    guard hasSingleBlanks, count > 1 else { return true }
    var pairs: UInt8 = 0
    for index in 1..<count { pairs |= self[index] | self[index - 1] == 0x20 ? 1 : 0 }
    return pairs == 0
  }
}
