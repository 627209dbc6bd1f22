import WorkshopModel

extension ShapeDecoder {
  /// A single value; scalars are words until their field asks for something else.
  mutating func scalar(_ tree: Tree, _ shape: Shape, _ key: String) -> Entry? {
    guard case .scalar(let given, let place) = tree else {
      refuse(tree.place, "`\(key)` should be a single value, and here is \(tree.noun)")
      return nil
    }
    guard !given.isEmpty else {
      refuse(place, "`\(key)` has no value", "write one, or delete the line")
      return nil
    }
    switch ScalarReading.value(of: given, as: shape, key) {
    case .success(let value): return Entry(value: value, place: place)
    case .failure(let fault):
      refuse(place, fault.what, fault.hint)
      return nil
    }
  }

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
    var isWhole = true
    for pair in pairs {
      guard languages.contains(pair.key) else {
        refuse(
          pair.keyPlace, "`\(Quoting.short(pair.key))` is not one of this file's languages",
          Nearest.hint(for: pair.key, among: languages))
        isWhole = false
        continue
      }
      guard case .scalar(let given, let wordPlace) = pair.value,
        let words = words(given, wordPlace, size, key)
      else {
        if case .scalar = pair.value {} else { refuse(pair.value.place, "a text is one value") }
        isWhole = false
        continue
      }
      wordings.append(.init(language: pair.key, text: words))
    }
    warnMissing(languages.filter { tag in !pairs.contains { $0.key == tag } }, place, key)
    guard isWhole else { return nil }
    // Whoever has none of a text's languages reads it in the first that the file names.
    let inOrder = languages.compactMap { tag in wordings.first { $0.language == tag } }
    guard let text = LocalizedText(wordings: inOrder) else {
      refuse(place, "`\(key)` has no value", "write one, or delete the line")
      return nil
    }
    return Entry(value: .text(text), place: place)
  }

  private mutating func warnMissing(_ missing: [String], _ place: Place, _ key: String) {
    guard !missing.isEmpty else { return }
    warn(
      place, "`\(key)` is missing in \(missing.joined(separator: ", "))",
      "people of that language will read the first one")
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

/// Why a value was refused.
struct Fault: Error {
  let what: String
  let hint: String

  init(_ what: String, _ hint: String = "") {
    self.what = what
    self.hint = hint
  }
}

/// Keeps texts free of what could steer a terminal, and of endless length.
enum TextCleaning {
  /// Spaces and line breaks at both ends go; tabs become spaces.
  static func trimmed(_ text: String) -> String {
    let spaced = text.map { $0 == "\t" ? " " : $0 }
    guard let first = spaced.firstIndex(where: { !$0.isWhitespace }),
      let last = spaced.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(spaced[first...last])
  }

  /// What is wrong with a text, or nil.
  static func fault(in text: String, _ size: TextSize) -> Fault? {
    if let scalar = text.unicodeScalars.first(where: { SourceScan.isUnsafe($0) || $0 == "\r" }) {
      let point = SourceScan.codePoint(scalar)
      return Fault("holds a control character (\(point))", "take the escape out of the text")
    }
    guard text.count <= size.rawValue else {
      return Fault(
        "is \(text.count) characters long, and at most \(size.rawValue) can be here", "shorten it")
    }
    if text.contains(where: { $0.unicodeScalars.count > 16 }) {
      return Fault("stacks more than 16 marks on one letter", "take some of them away")
    }
    return nil
  }
}
