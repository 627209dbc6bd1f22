extension DraftChangePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .isChangedYours:
      "Line {number} was changed by you; it is yours now, and needs a consent test:"
    case .isChangedFrom:
      "Line {number} was changed by {name}, whose it is now, and needs a consent test:"
    case .isPassedOn:
      "Your line {number} was changed by somebody else, whose it is now. It needs a consent test:"
    case .isPassedOnTo:
      "Your line {number} was changed by {name}, whose it is now. It needs a consent test:"
    }
  }
}
