internal import WorkshopModel

extension View {
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
    case .match(let view):
      Self.shared(view.yes, view.open).map { .match(MatchView(yes: $0.yes, open: $0.open)) }
    case .dyads(let dyads):
      Self.cut(dyads.flatMap(Self.pages)) { Self.bytes(of: $0) }.map { .dyads($0) }
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

  private static func pages(of dyad: DyadView) -> [DyadView] {
    shared(dyad.yes, dyad.open).map { DyadView(name: dyad.name, yes: $0.yes, open: $0.open) }
  }

  private static func bytes(of dyad: DyadView) -> Int {
    (dyad.yes + dyad.open).reduce(dyad.name.utf8.count) { $0 + $1.utf8.count + 48 }
  }

  /// What people share, cut into parts: first all that is yes, then what is open.
  private static func shared(
    _ yes: [String], _ open: [String]
  ) -> [(yes: [String], open: [String])] {
    let items = yes.map { (text: $0, isYes: true) } + open.map { (text: $0, isYes: false) }
    return cut(items) { $0.text.utf8.count }.map { page in
      (
        yes: page.filter(\.isYes).map(\.text),
        open: page.filter { !$0.isYes }.map(\.text)
      )
    }
  }

  /// Cuts a list; the keys around each item have at most 48 bytes.
  private static func cut<Item>(_ items: [Item], bytes: (Item) -> Int) -> [[Item]] {
    WorkshopProtocol.pages(of: items) { bytes($0) + 48 }
  }
}
