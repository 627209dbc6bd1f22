extension TallyPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .fewOrNone: "few or none"
    case .aFew: "a few"
    case .some: "some"
    case .many: "many"
    case .most: "most"
    case .share: "about {percent} percent"
    case .mapFollows: "A map; 0 is empty, 9 is where most of the answers are. Top row first."
    case .top: "Top: {label}"
    case .bottom: "Bottom: {label}"
    case .across: "From left to right: {left} to {right}"
    }
  }
}
