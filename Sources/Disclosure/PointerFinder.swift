/// Finds what may point to a person in a text: names, handles, addresses, numbers, links, capitals.
///
/// It only asks; a sender may send the words as they are. It misses nicknames, roles and stories.
public enum PointerFinder {
  /// What stands for a person.
  public static let someone = "someone"

  /// The graphemes that may point to somebody, in order and apart; `names` are those present.
  ///
  /// `language` is the tag of the words' likely language, if one is known: in German capitals say
  /// nothing of a name.
  public static func ranges(
    in text: String, names: [String], language: String = ""
  ) -> [Range<Int>] {
    let characters = Array(text)
    let pieces = Pieces(characters, isGerman: language.lowercased().hasPrefix("de"))
    return joined(
      NamesInText(characters).ranges(of: names) + pieces.addresses + pieces.numbers
        + pieces.capitals)
  }

  /// The text with `someone` in place of each range.
  public static func replaced(_ text: String, at ranges: [Range<Int>]) -> String {
    let characters = Array(text)
    var result = ""
    var next = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let inside = range.clamped(to: next..<characters.count)
      guard !inside.isEmpty else { continue }
      result += String(characters[next..<inside.lowerBound]) + someone
      next = inside.upperBound
    }
    return result + String(characters[next...])
  }

  /// The text with `someone` in place of whatever may point to somebody.
  public static func replaced(
    _ text: String, names: [String], language: String = ""
  ) -> String {
    replaced(text, at: ranges(in: text, names: names, language: language))
  }

  /// Ranges in order, those that touch or overlap as one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// Looks for names in a text, by their letters without case and accents, as whole words.
struct NamesInText {
  private let characters: [Character]
  private let folded: [String]

  init(_ characters: [Character]) {
    self.characters = characters
    folded = characters.map(WordFold.folded)
  }

  func ranges(of names: [String]) -> [Range<Int>] {
    names.flatMap { name in
      let wanted = name.map(WordFold.folded)
      return wanted.isEmpty ? [] : places(of: wanted)
    }
  }

  private func places(of wanted: [String]) -> [Range<Int>] {
    folded.indices.compactMap { start in
      let end = start + wanted.count
      guard folded[start] == wanted[0], end <= folded.count else { return nil }
      guard folded[start..<end].elementsEqual(wanted) else { return nil }
      return isEdge(start) && isEdge(end) ? start..<end : nil
    }
  }

  /// Whether a word may begin or end between two characters.
  private func isEdge(_ index: Int) -> Bool {
    guard index > 0, index < characters.count else { return true }
    let pair = [characters[index - 1], characters[index]]
    return !pair.allSatisfy(WordFold.isWordy) || pair.contains(where: WordFold.isUnspaced)
  }
}
