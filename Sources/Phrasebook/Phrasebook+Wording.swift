extension Phrasebook {
  /// A length of time: seconds up to a minute and a half, then rounded minutes.
  public func duration(seconds: Int) -> String {
    seconds < 90
      ? self(CommonPhrase.seconds, ["count": .number(max(0, seconds))])
      : self(CommonPhrase.aboutMinutes, ["count": .number((seconds + 30) / 60)])
  }

  /// So many minutes.
  public func minutes(_ minutes: Int) -> String {
    self(CommonPhrase.minutes, ["count": .number(minutes)])
  }

  /// "a, b and c".
  public func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and(before: last)) " + last
  }

  private func and(before word: String) -> String {
    switch language {
    case .english: "and"
    case .german: "und"
    case .spanish: Self.soundsLikeI(word) ? "e" : "y"
    case .french: "et"
    }
  }

  /// Before this sound "y" becomes "e"; "hie" and "io" begin with another one.
  private static func soundsLikeI(_ word: String) -> Bool {
    let start = word.lowercased().prefix(3)
    let vowel = start.first == "h" ? start.dropFirst() : start
    guard let first = vowel.first, first == "i" || first == "í" else { return false }
    guard let next = vowel.dropFirst().first else { return true }
    return !"aeou".contains(next)
  }

  /// A number of tenths, such as "6.5"; whole numbers have no tenths.
  public func decimal(tenths: Int) -> String {
    let size = tenths.magnitude
    let sign = tenths < 0 ? "-" : ""
    let point = language == .english ? "." : ","
    return sign + "\(size / 10)" + (size % 10 == 0 ? "" : "\(point)\(size % 10)")
  }

  /// The quotation marks of the language, or the typewriter's where there is only ASCII.
  public func quotationMarks(isASCII: Bool = false) -> (open: String, close: String) {
    if isASCII || self.isASCII { return ("\"", "\"") }
    return switch language {
    case .english: ("\u{201C}", "\u{201D}")
    case .german: ("\u{201E}", "\u{201C}")
    case .spanish: ("\u{AB}", "\u{BB}")
    case .french: ("\u{AB}\u{A0}", "\u{A0}\u{BB}")
    }
  }

  /// A text in quotation marks.
  public func quoted(_ text: String, isASCII: Bool = false) -> String {
    let marks = quotationMarks(isASCII: isASCII)
    return marks.open + text + marks.close
  }

  /// What a typed word says to a yes-or-no question: y, yes, n and no, and the language's own words.
  public func answer(_ word: String) -> Bool? {
    let word = word.lowercased()
    if ["y", "yes"].contains(word) { return true }
    if ["n", "no"].contains(word) { return false }
    return switch (language, word) {
    case (.german, "j"), (.german, "ja"): true
    case (.german, "nein"): false
    case (.spanish, "s"), (.spanish, "sí"), (.spanish, "si"): true
    case (.french, "o"), (.french, "oui"): true
    case (.french, "non"): false
    default: nil
    }
  }
}
