/// What happened, in the sentences of line mode; the oldest go first.
struct ConsoleLog: Sendable {
  private(set) var lines: [String] = []

  private static let most = 400

  mutating func add(_ new: [String]) {
    lines += new
    if lines.count > Self.most { lines.removeFirst(lines.count - Self.most) }
  }
}
