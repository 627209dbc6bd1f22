import TerminalKit

/// A text with a caret, done in the plainest way: one string that is taken apart for each key.
struct NaiveText {
  private(set) var text = ""
  /// Clusters before the caret.
  private(set) var caret = 0

  private var head: String { String(text.prefix(caret)) }
  private var tail: String { String(text.dropFirst(caret)) }
  /// What a further mark would be put on.
  var lastScalars: Int { head.last?.unicodeScalars.count ?? 0 }

  mutating func insert(_ piece: String) { set(head + piece, tail) }

  /// Does what a key does; nothing for one that it does not know.
  mutating func take(_ key: Key) {
    let byWord = key.isControl || key.isAlt
    switch key.symbol {
    case .left: caret = byWord ? wordStart : max(0, caret - 1)
    case .right: caret = byWord ? wordEnd : min(text.count, caret + 1)
    case .home: caret = 0
    case .end: caret = text.count
    case .backspace: remove((byWord ? wordStart : max(0, caret - 1))..<caret)
    case .delete: remove(caret..<(byWord ? wordEnd : min(text.count, caret + 1)))
    case .character("a"): caret = lineStart
    case .character("e"): caret = lineEnd
    case .character("u"): remove(lineStart..<caret)
    case .character("k"): remove(caret..<(lineEnd == caret ? min(text.count, caret + 1) : lineEnd))
    default: break
    }
  }

  private mutating func remove(_ range: Range<Int>) {
    set(String(text.prefix(range.lowerBound)), String(text.dropFirst(range.upperBound)))
  }

  /// Puts two parts together, of which the ends may join; the caret stands behind the first.
  private mutating func set(_ head: String, _ tail: String) {
    text = head + tail
    let scalars = head.unicodeScalars.count
    caret = (0...text.count).first { text.prefix($0).unicodeScalars.count >= scalars } ?? 0
  }

  private var lineStart: Int { head.lastIndex(of: "\n").map { places(before: $0) + 1 } ?? 0 }

  private func places(before index: String.Index) -> Int {
    head.distance(from: head.startIndex, to: index)
  }

  private var lineEnd: Int { caret + tail.prefix { $0 != "\n" }.count }

  private var wordStart: Int {
    let rest = head.reversed().drop { $0.isWhitespace }.drop { !$0.isWhitespace }
    return rest.count
  }

  private var wordEnd: Int {
    text.count - tail.drop { $0.isWhitespace }.drop { !$0.isWhitespace }.count
  }
}
