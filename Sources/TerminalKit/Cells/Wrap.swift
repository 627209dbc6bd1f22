/// Breaks and shortens text by its columns, never inside a grapheme.
public enum Wrap {
  /// The lines of a text at a width: broken between words, long words wherever they must be.
  ///
  /// A line break in the text begins a new line, and an empty line stays. A word is what stands
  /// between blanks; blanks at a break are not drawn. Text in scripts that write wide characters
  /// without blanks breaks before any of them.
  public static func lines(_ text: some StringProtocol, width: Int) -> [String] {
    var text = String(text)
    text.makeContiguousUTF8()
    let lines = text.utf8.withContiguousStorageIfAvailable { bytes in
      var breaker = LineBreaker(bytes, width: max(1, width))
      var clusters = ClusterReader(text, bytes)
      while let cluster = clusters.next() { breaker.take(cluster) }
      return breaker.finished()
    }
    return lines ?? [text]
  }

  /// A text of one row, with an ellipsis at its end where it does not fit.
  public static func truncated(
    _ text: some StringProtocol, width: Int, _ look: Look = Look()
  ) -> String {
    if CellWidth.of(text) <= width { return String(text) }
    let ellipsis = look.glyph("…", ascii: "...")
    let room = width - CellWidth.of(ellipsis)
    if room < 0 { return prefix(ellipsis, width: width) }
    var kept = prefix(text, width: room)
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The longest beginning of a text that takes no more than so many columns.
  public static func prefix(_ text: some StringProtocol, width: Int) -> String {
    var kept = ""
    var columns = 0
    for character in text {
      columns += CellWidth.of(character)
      if columns > width { break }
      kept.append(character)
    }
    return kept
  }
}

/// Fills lines, cluster by cluster; a line is a piece of the text, as it stands there.
private struct LineBreaker {
  private let text: UnsafeBufferPointer<UInt8>
  private let width: Int
  private var lines: [String] = []
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

  init(_ text: UnsafeBufferPointer<UInt8>, width: Int) {
    self.text = text
    self.width = width
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

  mutating func finished() -> [String] {
    endWord()
    endLine()
    return lines
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
    if !line.isEmpty, indent < gap { cut() }
    line = (line.isEmpty ? word.lowerBound - indent : line.lowerBound)..<word.upperBound
    lineColumns += indent + wordColumns
    gap = 0
    word = 0..<0
    wordColumns = 0
  }

  private mutating func endLine() {
    cut()
    lines.append(head)
    head = ""
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
