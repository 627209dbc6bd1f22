/// Which cells of an area are taken: a bit for each, so that many are looked at together.
package struct CellMask: Sendable {
  private let area: Rect
  private let wordsInRow: Int
  private var words: [UInt64]

  /// An area of which no cell is taken.
  package init(_ area: Rect) {
    self.area = area
    wordsInRow = (area.width + 63) / 64
    words = Array(repeating: 0, count: wordsInRow * area.height)
  }

  /// Takes cells, as far as they are in the area.
  package mutating func mark(_ rect: Rect) {
    let inside = rect.intersection(area)
    guard !inside.isEmpty else { return }
    let columns = inside.x - area.x..<inside.right - area.x
    for word in Self.words(of: columns) {
      let bits = Self.bits(columns, in: word)
      for y in inside.y..<inside.bottom { words[place(word, y)] |= bits }
    }
  }

  /// Whether none of the cells is taken; all of them have to be in the area.
  package func isFree(_ rect: Rect) -> Bool {
    guard !rect.isEmpty else { return true }
    let columns = rect.x - area.x..<rect.right - area.x
    for word in Self.words(of: columns) {
      let bits = Self.bits(columns, in: word)
      for y in rect.y..<rect.bottom where words[place(word, y)] & bits != 0 { return false }
    }
    return true
  }

  private func place(_ word: Int, _ y: Int) -> Int { (y - area.y) * wordsInRow + word }

  private static func words(of columns: Range<Int>) -> ClosedRange<Int> {
    columns.lowerBound / 64...(columns.upperBound - 1) / 64
  }

  /// Those of the columns that a word of a row has.
  private static func bits(_ columns: Range<Int>, in word: Int) -> UInt64 {
    let low = max(0, columns.lowerBound - 64 * word)
    let high = min(64, columns.upperBound - 64 * word)
    return (UInt64.max << low) & (UInt64.max >> (64 - high))
  }
}
