/// Why a display name was refused.
public enum DisplayNameRefusal: Error, Hashable, Sendable {
  /// Nothing is left after trimming.
  case empty
  /// It has more than 24 graphemes.
  case tooLong
  /// It holds neither a letter nor a picture, for instance only digits.
  case withoutLetters
  /// It looks like a word with which the program speaks of itself.
  case reserved
}

/// A name that a person chose to be seen with: one line of 1–24 graphemes, spaces collapsed.
public struct DisplayName: Hashable, Sendable {
  /// The most graphemes of a name.
  public static let longestGraphemes = 24

  /// The name as it is shown.
  public let text: SafeText

  /// What the name looks like: names with equal skeletons are too easily confused.
  public let skeleton: String

  /// Filters, trims and checks a name that somebody typed.
  ///
  /// - Throws: Why it can't be a name.
  public init(untrusted name: String) throws(DisplayNameRefusal) {
    let line = SafeText(untrusted: name, limits: .line(graphemes: 4 * Self.longestGraphemes))
    let words = line.string.unicodeScalars.split(separator: " ")
    let collapsed = words.map { String($0) }.joined(separator: " ")
    guard !collapsed.isEmpty else { throw .empty }
    let bounds = SafeText.Limits.line(graphemes: Self.longestGraphemes)
    let text = SafeText(untrusted: collapsed, limits: bounds)
    guard text.string == collapsed else { throw .tooLong }
    guard collapsed.unicodeScalars.contains(where: Self.carriesName) else {
      throw .withoutLetters
    }
    let skeleton = Self.skeleton(of: collapsed)
    guard !Self.isReserved(skeleton) else { throw .reserved }
    self.text = text
    self.skeleton = skeleton
  }

  /// Whether two names are too easily taken for each other.
  public func isConfusable(with other: DisplayName) -> Bool { skeleton == other.skeleton }

  /// Whether somebody with this name could pass for the facilitator or the program.
  private static func isReserved(_ skeleton: String) -> Bool {
    let bare = String(
      String.UnicodeScalarView(
        skeleton.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
    return reserved.contains(bare) || bare.contains(facilitator)
  }

  private static let facilitator = skeleton(of: "facilitator")

  private static let reserved = Set(
    [
      "attune", "everyone", "host", "the host", "moderator", "nobody", "program", "the program",
      "server", "the server", "someone", "[someone]", "system", "a participant",
    ]
    .map { skeleton(of: $0) })

  private static func carriesName(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || (properties.isEmoji && scalar.value > 0xFF)
  }
}
