import WorkshopModel

/// Texts in one language or in several.
extension ShapeDecoder {
  /// A text in one language, or in each of the header's languages.
  mutating func text(_ tree: Tree, _ size: TextSize, _ key: String) -> Entry? {
    switch tree {
    case .scalar(let given, let place):
      guard let words = words(given, place, size, key) else { return nil }
      if languages.count > 1 { warnMissing(Array(languages.dropFirst()), place, key) }
      let text = LocalizedText(wordings: [.init(language: languages.first ?? "", text: words)])
      return text.map { Entry(value: .text($0), place: place) }
    case .table(let pairs, let place) where !languages.isEmpty:
      return wordings(pairs, place, size, key)
    case .table(_, let place), .list(_, let place):
      refuse(
        place, "`\(key)` should be a text, and here is \(tree.noun)",
        "a text with a colon in it, or that begins with [ or {, needs \"quotes\" around it")
      return nil
    }
  }

  private mutating func wordings(
    _ pairs: [Tree.Pair], _ place: Place, _ size: TextSize, _ key: String
  ) -> Entry? {
    var wordings: [LocalizedText.Wording] = []
    guard fitLanguages(pairs) else { return nil }
    var isWhole = true
    for pair in pairs {
      guard case .scalar(let given, let wordPlace) = pair.value,
        let words = words(given, wordPlace, size, key)
      else {
        if case .scalar = pair.value {} else { refuse(pair.value.place, "a text is one value") }
        isWhole = false
        continue
      }
      wordings.append(.init(language: pair.key, text: words))
    }
    warnMissing(missing(in: pairs), place, key)
    guard isWhole else { return nil }
    // Whoever has none of a text's languages reads it in the first that the file names.
    let inOrder = languages.compactMap { tag in wordings.first { $0.language == tag } }
    guard let text = LocalizedText(wordings: inOrder) else {
      refuse(place, "`\(key)` has no value", "write one, or delete the line")
      return nil
    }
    return Entry(value: .text(text), place: place)
  }

  /// Whether all keys are languages of the file; a problem names each that is not.
  mutating func fitLanguages(_ pairs: [Tree.Pair]) -> Bool {
    let foreign = pairs.filter { !languages.contains($0.key) }
    for pair in foreign {
      refuse(
        pair.keyPlace, "`\(Quoting.short(pair.key))` is not one of this file's languages",
        Nearest.hint(for: pair.key, among: languages))
    }
    return foreign.isEmpty
  }

  /// The file's languages that are none of the keys.
  func missing(in pairs: [Tree.Pair]) -> [String] {
    languages.filter { tag in !pairs.contains { $0.key == tag } }
  }

  /// Warns of languages in which a field's words are missing, by the step that it belongs to.
  mutating func warnMissing(_ missing: [String], _ place: Place, _ key: String) {
    guard !missing.isEmpty else { return }
    let owner = stepName.map { " of `\(Quoting.short($0))`" } ?? ""
    warn(
      Problem(
        line: place.line, column: place.column, severity: .warning,
        what: "`\(key)`\(owner) is missing in \(missing.joined(separator: ", "))",
        hint: "it is read in the first language that it has", topic: .missingText(missing)))
  }

  private mutating func words(
    _ given: String, _ place: Place, _ size: TextSize, _ key: String
  ) -> String? {
    let words = TextCleaning.trimmed(given)
    guard !words.isEmpty else {
      refuse(place, "`\(key)` has no words", "write some, or delete the line")
      return nil
    }
    if let fault = TextCleaning.fault(in: words, size) {
      refuse(place, "`\(key)` \(fault.what)", fault.hint)
      return nil
    }
    return words
  }
}
