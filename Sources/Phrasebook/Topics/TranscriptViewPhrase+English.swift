extension TranscriptViewPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .notShown: "Not shown."
    case .notKept: "Not kept."
    case .itemNotShown: "{text} – Not shown."
    case .everyoneYes: "Everyone said yes"
    case .everyoneOpen: "Everyone is open to it"
    case .nothingToday: "nothing today"
    case .hardlyAnyone: "hardly anyone"
    case .tenths: "about {tenths} in 10"
    case .nearlyAll: "all, or nearly all"
    case .heldRight: "Held right: {answer}"
    case .middle: "The middle answer is {median}; half of the answers lie from {low} to {high}."
    case .firstChoices: "First choices were spread over {count} {count:item|items}."
    case .upperLeft: "upper left"
    case .upperRight: "upper right"
    case .lowerLeft: "lower left"
    case .lowerRight: "lower right"
    case .axes: "From left to right: {across}. From bottom to top: {up}."
    case .nine: "9 is where most answers lie."
    case .fullest: "Most answers lie around {places}."
    case .place: "{column} across and {row} up"
    }
  }
}
