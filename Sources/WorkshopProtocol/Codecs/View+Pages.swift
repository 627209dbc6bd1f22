internal import WorkshopModel

extension View {
  /// Bytes of texts in one view before escapes, which at most double safe text.
  private static var pageBytes: Int { 24_000 }

  /// The view in parts that fit into a line each; lines, signed answers and feedback can be long.
  var pages: [View] {
    switch self {
    case .lines(let view):
      Self.cut(view.lines) { $0.text.utf8.count }.map { .lines(LinesView(lines: $0)) }
    case .signed(let entries):
      Self.cut(entries) { $0.text.utf8.count + $0.name.utf8.count }.map { .signed($0) }
    case .words(let view):
      Self.cut(view.words) { $0.text.utf8.count }.map { .words(WordsView(words: $0)) }
    case .feedback(let items):
      Self.cut(items.flatMap(Self.pages)) { Self.bytes(of: $0) }.map { .feedback($0) }
    default: [self]
    }
  }

  private static func pages(of item: FeedbackView) -> [FeedbackView] {
    guard case .lines(let ask, let lines) = item else { return [item] }
    return cut(lines) { $0.utf8.count }.map { .lines(ask, $0) }
  }

  private static func bytes(of item: FeedbackView) -> Int {
    guard case .lines(let ask, let lines) = item else { return 1_000 }
    return lines.reduce(ask.utf8.count) { $0 + $1.utf8.count + 8 }
  }

  /// Cuts a list where its texts, with some bytes for the keys around each, become too long.
  private static func cut<Item>(_ items: [Item], bytes: (Item) -> Int) -> [[Item]] {
    var pages: [[Item]] = [[]]
    var size = 0
    for item in items {
      let width = bytes(item) + 48
      size += width
      if size > pageBytes, pages.last?.isEmpty == false {
        pages.append([])
        size = width
      }
      pages[pages.count - 1].append(item)
    }
    return pages
  }
}
