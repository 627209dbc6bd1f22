import WorkshopModel

/// Lists and tables of texts that are written once for each language.
extension ShapeDecoder {
  /// Whether a tree has languages for keys, where texts are expected inside.
  func isByLanguage(_ tree: Tree, _ element: Shape) -> Bool {
    guard case .text = element, case .table(let pairs, _) = tree else { return false }
    return pairs.contains { languages.contains($0.key) }
  }

  /// One list of texts from a list for each language, with as many in each.
  mutating func lists(_ tree: Tree, as shape: Shape, of key: String) -> Entry? {
    guard let parts = parts(tree, as: shape, of: key) else { return nil }
    let counts = parts.map { (tag: $0.tag, count: $0.entry.list.count, place: $0.entry.place) }
    guard let first = counts.first else { return nil }
    if let other = counts.first(where: { $0.count != first.count }) {
      refuse(
        other.place,
        "`\(key)`\(owner) holds \(first.count) in \(first.tag) and \(other.count) in \(other.tag)",
        "write as many in each language, in the same order")
      return nil
    }
    let texts = (0..<first.count).compactMap { index in
      merged(parts.map { ($0.tag, $0.entry.list[index]) })
    }
    return Entry(value: .list(texts), place: tree.place)
  }

  /// One table of texts from a table for each language, with the same keys in each.
  mutating func tables(_ tree: Tree, as shape: Shape, of key: String) -> Entry? {
    guard let parts = parts(tree, as: shape, of: key), let first = parts.first else { return nil }
    let keys = first.entry.table.map(\.key)
    for other in parts.dropFirst() where other.entry.table.map(\.key).sorted() != keys.sorted() {
      refuse(
        other.entry.place,
        "`\(key)`\(owner) is at \(keys.joined(separator: ", ")) in \(first.tag) and at "
          + "\(other.entry.table.map(\.key).joined(separator: ", ")) in \(other.tag)",
        "write the same in each language")
      return nil
    }
    let rows = first.entry.table.compactMap { row in
      let same = parts.compactMap { part in
        part.entry.table.first { $0.key == row.key }.map { (part.tag, $0.entry) }
      }
      return merged(same).map { TableEntry(key: row.key, keyPlace: row.keyPlace, entry: $0) }
    }
    return Entry(value: .table(rows), place: tree.place)
  }

  private var owner: String { stepName.map { " of `\(Quoting.short($0))`" } ?? "" }

  /// What each language gives, in the order of the file's languages; nil where one does not fit.
  private mutating func parts(
    _ tree: Tree, as shape: Shape, of key: String
  ) -> [(tag: String, entry: Entry)]? {
    guard case .table(let pairs, let place) = tree, fitLanguages(pairs) else { return nil }
    warnMissing(missing(in: pairs), place, key)
    var parts: [(tag: String, entry: Entry)] = []
    for tag in languages {
      guard let pair = pairs.first(where: { $0.key == tag }) else { continue }
      // Inside, only this language is expected.
      var inner = ShapeDecoder(languages: [tag], stepName: stepName)
      let entry = inner.decode(pair.value, as: shape, of: key)
      for problem in inner.problems { take(problem) }
      if let entry { parts.append((tag, entry)) }
    }
    return parts.count == pairs.count ? parts : nil
  }

  /// One text of each language's wording.
  private func merged(_ entries: [(String, Entry)]) -> Entry? {
    let wordings = entries.compactMap { tag, entry in
      entry.text.map { LocalizedText.Wording(language: tag, text: $0.text(in: tag)) }
    }
    guard let text = LocalizedText(wordings: wordings), let first = entries.first else {
      return nil
    }
    return Entry(value: .text(text), place: first.1.place)
  }
}
