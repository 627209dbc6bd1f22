/// Breaks and shortens text by its columns, never inside a grapheme.
public enum Wrap {
  /// The lines of a text at a width: broken between words, long words wherever they must be.
  ///
  /// A line break in the text begins a new line, and an empty line stays. A word is what stands
  /// between blanks; blanks at a break are not drawn. Text in scripts that write wide characters
  /// without blanks breaks before any of them.
  public static func lines(_ text: String, width: Int) -> [String] {
    broken(text, width: width, makesLines: true).lines
  }

  /// How many lines a text has at a width.
  package static func count(_ text: String, width: Int) -> Int {
    broken(text, width: width, makesLines: false).count
  }

  /// How many lines a text has at a width with a mark right after it.
  package static func count(_ text: String, closedBy mark: String, width: Int) -> Int {
    // In French a blank belongs to the mark.
    guard CellWidth.of(mark) == 1 else { return count(text + mark, width: width) }
    let plain: Int? = ClusterReader.read(text) { clusters in
      guard var lines = PlainLines(clusters.bytes, width: max(1, width), tail: 1) else {
        return nil
      }
      var count = 0
      while lines.next() != nil { count += 1 }
      return count
    }
    return plain ?? count(text + mark, width: width)
  }

  private static func broken(
    _ text: String, width: Int, makesLines: Bool
  ) -> (lines: [String], count: Int) {
    ClusterReader.read(text) { clusters in
      if var plain = PlainLines(clusters.bytes, width: max(1, width)) {
        return broken(&plain, of: clusters, makesLines: makesLines)
      }
      var breaker = LineBreaker(clusters.bytes, width: max(1, width), makesLines: makesLines)
      while true {
        breaker.take(letters: clusters.takeLetters())
        guard let cluster = clusters.next() else { break }
        breaker.take(cluster)
      }
      breaker.finish()
      return (breaker.lines, breaker.count)
    }
  }

  private static func broken(
    _ plain: inout PlainLines, of clusters: ClusterReader, makesLines: Bool
  ) -> (lines: [String], count: Int) {
    var lines: [String] = []
    var count = 0
    while let line = plain.next() {
      count += 1
      if makesLines { lines.append(clusters.piece(line)) }
    }
    return (lines, count)
  }

  /// A text of one row, with an ellipsis at its end where it does not fit.
  public static func truncated(
    _ text: String, width: Int, _ look: Look = Look()
  ) -> String {
    let ellipsis = look.glyph("…", ascii: "...")
    let room = width - CellWidth.of(ellipsis)
    let beginning: String? = ClusterReader.read(text) { clusters in
      let (kept, isWhole) = clusters.fitting(room, of: width)
      return isWhole ? nil : clusters.piece(0..<kept)
    }
    guard var kept = beginning else { return text }
    if room < 0 { return prefix(ellipsis, width: width) }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The longest beginning of a text that takes no more than so many columns.
  public static func prefix(_ text: String, width: Int) -> String {
    ClusterReader.read(text) { clusters in
      let (kept, isWhole) = clusters.fitting(width, of: width)
      return isWhole ? text : clusters.piece(0..<kept)
    }
  }
}

extension ClusterReader {
  /// The bytes that take no more columns than there is room for, and whether all of the text takes
  /// no more than a width.
  fileprivate mutating func fitting(_ room: Int, of width: Int) -> (kept: Int, isWhole: Bool) {
    var columns = 0
    var kept: Int?
    while let cluster = next() {
      columns += cluster.columns
      if columns > room, kept == nil { kept = cluster.bytes.lowerBound }
      if columns > width { return (kept ?? cluster.bytes.lowerBound, false) }
    }
    return (kept ?? 0, columns <= width)
  }
}

/// Fills lines, cluster by cluster; a line is a piece of the text, as it stands there.
private struct LineBreaker {
  private let text: UnsafeBufferPointer<UInt8>
  private let width: Int
  private let makesLines: Bool
  private(set) var lines: [String] = []
  private(set) var count = 0
  /// The place of the line's first byte and the one after its last.
  private var line = 0..<0
  private var lineColumns = 0
  /// Blanks that are drawn only if a word follows on the same line.
  private var gap = 0
  private var word = 0..<0
  private var wordColumns = 0
  /// What stands in the line before that piece: only what takes no column.
  private var head = ""
  /// Whether there are tabulators, which are drawn as blanks.
  private var hasTabs = false

  /// Lines are counted, and made where they are wanted.
  init(_ text: UnsafeBufferPointer<UInt8>, width: Int, makesLines: Bool) {
    self.text = text
    self.width = width
    self.makesLines = makesLines
  }

  mutating func take(_ cluster: TextCluster) {
    switch cluster.kind {
    case .letter: append(cluster)
    case .blank:
      endWord()
      gap += 1
      if cluster.columns == 0 { hasTabs = true }
    case .breaking:
      endWord()
      append(cluster)
      endWord()
    case .newline:
      endWord()
      endLine()
    }
  }

  /// Takes letters of one byte and one column each.
  mutating func take(letters: Range<Int>) {
    var rest = letters
    while !rest.isEmpty {
      if wordColumns >= width { endWord() }
      let end = min(rest.upperBound, rest.lowerBound + width - wordColumns)
      word = (word.isEmpty ? rest.lowerBound : word.lowerBound)..<end
      wordColumns += end - rest.lowerBound
      rest = end..<rest.upperBound
    }
  }

  mutating func finish() {
    endWord()
    endLine()
  }

  private mutating func append(_ cluster: TextCluster) {
    if wordColumns + cluster.columns > width { endWord() }
    if word.isEmpty { word = cluster.bytes }
    word = word.lowerBound..<cluster.bytes.upperBound
    wordColumns += cluster.columns
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineColumns > 0, lineColumns + gap + wordColumns > width { endLine() }
    // An indent stays as long as there is room for a word beside it.
    let indent = min(gap, max(0, width - lineColumns - wordColumns))
    if makesLines, !line.isEmpty, indent < gap { cut() }
    line = (line.isEmpty ? word.lowerBound - indent : line.lowerBound)..<word.upperBound
    lineColumns += indent + wordColumns
    gap = 0
    word = 0..<0
    wordColumns = 0
  }

  private mutating func endLine() {
    count += 1
    if makesLines {
      cut()
      lines.append(head)
      head = ""
    }
    line = 0..<0
    lineColumns = 0
    gap = 0
  }

  private mutating func cut() {
    let bytes = UnsafeBufferPointer(rebasing: text[line])
    let piece =
      hasTabs
      ? String(decoding: bytes.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
      : String(decoding: bytes, as: UTF8.self)
    head = head.isEmpty ? piece : head + piece
    line = 0..<0
  }
}
