/// Finds the word that somebody probably meant.
enum Nearest {
  /// The nearest of some words, or nil where none is near enough to be meant.
  static func word(to given: String, among known: [String]) -> String? {
    let wanted = Array(given.lowercased().prefix(48))
    guard !wanted.isEmpty else { return nil }
    let ranked = known.map { word in
      let isBeginning = wanted.count > 2 && word.hasPrefix(String(wanted))
      return (isBeginning ? 1 : distance(wanted, Array(word.lowercased())), word)
    }
    guard let best = ranked.min(by: { $0 < $1 }) else { return nil }
    return best.0 <= max(1, (wanted.count + 1) / 3) ? best.1 : nil
  }

  /// A hint that names the nearest word, else a few of the known ones.
  static func hint(for given: String, among known: [String]) -> String {
    if let word = word(to: given, among: known) { return "did you mean `\(word)`?" }
    return "known here: \(known.prefix(24).joined(separator: ", "))"
  }

  /// Edits (insert, delete, replace, swap neighbours) from one word to the other.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (letter == other ? 0 : 1)
        var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, earlier[column - 1] + 1)
        }
        current.append(best)
      }
      (earlier, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
