/// Letters of five rows for large areas: A to Z, 0 to 9, the space, the hyphen and the apostrophe.
public enum BlockLetters {
  /// The rows of a letter.
  public static let height = 5

  /// The five rows of a text in capitals; nil where a character has no block letter.
  public static func rows(_ text: String, _ look: Look) -> [String]? {
    let letters = look.glyphs == .unicode ? blocks : signs
    var rows = Array(repeating: "", count: height)
    for character in text.uppercased() {
      guard let parts = letters[character] else { return nil }
      for (row, part) in parts.enumerated() {
        if !rows[row].isEmpty { rows[row] += "  " }
        rows[row] += part
      }
    }
    return text.isEmpty ? nil : rows
  }

  /// The columns of a text in block letters; nil where a character has none.
  package static func columns(of text: String) -> Int? {
    var columns = -2
    for character in text.uppercased() {
      guard let letter = signs[character]?.first else { return nil }
      columns += 2 + letter.utf8.count
    }
    return columns < 0 ? nil : columns
  }

  /// The rows of each letter, drawn once.
  private static let blocks = drawn(with: "█")
  private static let signs = drawn(with: "#")

  private static func drawn(with mark: String) -> [Character: [String]] {
    shapes.mapValues { shape in
      shape.split(separator: "/", omittingEmptySubsequences: false).map { part in
        part.map { $0 == "#" ? mark : " " }.joined()
      }
    }
  }

  private static let shapes: [Character: String] = [
    "A": ".##./#..#/####/#..#/#..#", "B": "###./#..#/###./#..#/###.",
    "C": ".###/#.../#.../#.../.###", "D": "###./#..#/#..#/#..#/###.",
    "E": "####/#.../###./#.../####", "F": "####/#.../###./#.../#...",
    "G": ".###/#.../#.##/#..#/.###", "H": "#..#/#..#/####/#..#/#..#",
    "I": "###/.#./.#./.#./###", "J": "..##/...#/...#/#..#/.##.",
    "K": "#..#/#.#./##../#.#./#..#", "L": "#.../#.../#.../#.../####",
    "M": "#...#/##.##/#.#.#/#...#/#...#", "N": "#...#/##..#/#.#.#/#..##/#...#",
    "O": ".##./#..#/#..#/#..#/.##.", "P": "###./#..#/###./#.../#...",
    "Q": ".##./#..#/#..#/#.##/.###", "R": "###./#..#/###./#.#./#..#",
    "S": ".###/#.../.##./...#/###.", "T": "#####/..#../..#../..#../..#..",
    "U": "#..#/#..#/#..#/#..#/.##.", "V": "#...#/#...#/#...#/.#.#./..#..",
    "W": "#...#/#...#/#.#.#/##.##/#...#", "X": "#...#/.#.#./..#../.#.#./#...#",
    "Y": "#...#/.#.#./..#../..#../..#..", "Z": "####/..#./.#../#.../####",
    "0": "####/#..#/#..#/#..#/####", "1": ".#./##./.#./.#./###",
    "2": "###./...#/.##./#.../####", "3": "###./...#/.##./...#/###.",
    "4": "#..#/#..#/####/...#/...#", "5": "####/#.../###./...#/###.",
    "6": ".###/#.../###./#..#/.##.", "7": "####/...#/..#./.#../.#..",
    "8": ".##./#..#/.##./#..#/.##.", "9": ".##./#..#/.###/...#/###.",
    " ": "../../../../..", "-": ".../.../###/.../...", "'": "#/#/././.",
  ]
}

/// A word in block letters, or in bold ones where there is no room or no such letter.
public struct BlockText: Widget, Hashable {
  /// The word.
  public var text: String
  /// What it is for.
  public var role: Role

  /// A word in block letters.
  public init(_ text: String, _ role: Role = .title) {
    self.text = text
    self.role = role
  }

  /// Five rows where it fits, else one.
  public func height(width: Int, _ look: Look) -> Int {
    rows(width: width, height: BlockLetters.height, look).count
  }

  /// Draws it in the middle of the width.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    for (row, line) in rows(width: area.width, height: area.height, look).enumerated() {
      let x = area.x + max(0, (area.width - CellWidth.of(line)) / 2)
      frame.put(line, at: Point(x: x, y: area.y + row), role, in: area)
    }
  }

  private func rows(width: Int, height: Int, _ look: Look) -> [String] {
    let rows = height >= BlockLetters.height ? BlockLetters.rows(text, look) : nil
    if let rows, rows.allSatisfy({ CellWidth.of($0) <= width }) { return rows }
    return [Wrap.truncated(text, width: width, look)]
  }
}
