extension ServerOpeningPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .badUpload: "The parts of the file did not fit."
    case .sayRoom: "Say which room it is: {rooms}."
    case .noTexts: "This workshop has no texts in that language. Choose one of: {languages}."
    case .tooManySessions: "This server has as many live sessions as it may have."
    case .circles: "A group may have up to {most} circles; a constellation or a pair is one."
    case .answersGone: "The answers of a step could not be read again."
    }
  }
}
