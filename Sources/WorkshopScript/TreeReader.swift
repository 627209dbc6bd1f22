import Yams

/// Parses YAML into a ``Tree``, collecting what is wrong with its form.
struct TreeReader {
  /// How deep lists and groups may lie inside one another.
  static let depthLimit = 16

  private(set) var problems: [Problem] = []
  /// Keys that were renamed because they are given twice, by their place.
  private var renamed: [Place: String] = [:]

  /// The tree, or nil where the text is not YAML or holds nothing.
  mutating func read(_ source: String) -> Tree? {
    guard let node = compose(source) else { return nil }
    return tree(node, depth: 1)
  }

  // MARK: - Composing

  private mutating func compose(_ source: String) -> Node? {
    var text = source
    // Each repair parses the file again, so a long file gets fewer of them.
    for _ in 0..<max(3, min(24, 400_000 / max(1, source.utf8.count))) {
      do {
        if let node = try Yams.compose(yaml: text, .basic, .default, .utf8) { return node }
        problems.append(
          Problem(.error, .start, "the file is empty", "`attune new NAME` writes a first one"))
        return nil
      } catch let error as YamlError {
        guard let repaired = rename(error, in: text) else {
          problems.append(YAMLTrouble.problem(for: error, source: text))
          return nil
        }
        text = repaired
      } catch {
        problems.append(Problem(.error, .start, "the file could not be parsed"))
        return nil
      }
    }
    problems += renamed.keys.sorted().map {
      Problem(.error, $0, "this key is given twice", "keep one of them; there may be more such")
    }
    return nil
  }

  /// The text with the first of two equal keys renamed, so that reading can go on.
  private mutating func rename(_ error: YamlError, in text: String) -> String? {
    guard case .duplicatedKeysInMapping(_, let context) = error else { return nil }
    let place = Place(line: context.mark.line, column: context.mark.column)
    guard renamed[place] == nil, let mask = Unicode.Scalar(0xE000 + UInt32(renamed.count)) else {
      return nil
    }
    var scalars = Array(text.unicodeScalars)
    guard var index = offset(of: place, in: scalars) else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard index < scalars.count, scalars[index] != "\n" else { return nil }
    renamed[place] = String(scalars[index])
    scalars[index] = mask
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private func offset(of place: Place, in scalars: [Unicode.Scalar]) -> Int? {
    var index = 0
    var line = 1
    while line < place.line {
      guard let next = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = next + 1
      line += 1
    }
    index += place.column - 1
    return index < scalars.count ? index : nil
  }

  // MARK: - Walking

  private mutating func tree(_ node: Node, depth: Int) -> Tree? {
    let place = self.place(of: node)
    guard depth <= Self.depthLimit else {
      problems.append(
        Problem(
          .error, place, "this is nested more than \(Self.depthLimit) levels deep",
          "a bracket may be missing its partner"))
      return nil
    }
    guard !hasForeignTag(node, place) else { return nil }
    switch node {
    case .scalar(let scalar): return .scalar(value(of: scalar), place)
    case .sequence(let sequence):
      return .list(sequence.compactMap { tree($0, depth: depth + 1) }, place)
    case .mapping(let mapping): return .table(pairs(of: mapping, depth: depth), place)
    case .alias: return nil
    }
  }

  /// Tags of YAML's own plain kinds, which change nothing here: a scalar is a text.
  private static let plainTags: Set<Tag.Name> = [
    .implicit, .nonSpecific, .str, .seq, .map, .bool, .int, .float, .null,
  ]

  /// A tag asks a reader to make something of a value; nothing here is ever made of one.
  private mutating func hasForeignTag(_ node: Node, _ place: Place) -> Bool {
    let name = node.tag.rawValue
    guard !Self.plainTags.contains(Tag.Name(rawValue: name)) else { return false }
    let core = "tag:yaml.org,2002:"
    let shown = name.hasPrefix(core) ? "!!" + name.dropFirst(core.count) : name
    problems.append(
      Problem(
        .error, place, "a workshop has no tags such as `\(Quoting.short(shown))`",
        "take it out, or put a text that begins with ! in \"quotes\""))
    return true
  }

  /// A plain `~` is YAML's way to say nothing.
  private func value(of scalar: Node.Scalar) -> String {
    scalar.style == .plain && scalar.string == "~" ? "" : scalar.string
  }

  private mutating func pairs(of mapping: Node.Mapping, depth: Int) -> [Tree.Pair] {
    var pairs: [Tree.Pair] = []
    var lines: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      let keyPlace = place(of: keyNode)
      guard case .scalar(let scalar) = keyNode else {
        problems.append(
          Problem(.error, keyPlace, "a key must be a word", "check the brackets here"))
        continue
      }
      guard !hasForeignTag(keyNode, keyPlace) else { continue }
      let key = originalKey(scalar.string, keyPlace)
      if let first = lines[key] {
        problems.append(
          Problem(
            .error, keyPlace, "`\(Quoting.short(key))` is given twice",
            "the first one is on line \(first); keep one of them"))
        continue
      }
      lines[key] = keyPlace.line
      guard let value = tree(valueNode, depth: depth + 1) else { continue }
      pairs.append(Tree.Pair(key: key, keyPlace: keyPlace, value: value))
    }
    return pairs
  }

  private func originalKey(_ key: String, _ place: Place) -> String {
    guard let first = renamed[place] else { return key }
    return first + String(String.UnicodeScalarView(key.unicodeScalars.dropFirst()))
  }

  private func place(of node: Node) -> Place {
    Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}
