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
