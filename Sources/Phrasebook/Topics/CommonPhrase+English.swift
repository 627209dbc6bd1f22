extension CommonPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .seconds: "{count} {count:second|seconds}"
    case .minutes: "{count} {count:minute|minutes}"
    case .aboutMinutes: "about {count} {count:minute|minutes}"
    }
  }
}
