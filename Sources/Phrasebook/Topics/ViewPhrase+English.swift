extension ViewPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .allClear: "All clear."
    case .notAllClear: "Not all clear."
    case .everyoneAble: "Everyone is able to go on."
    case .notEveryoneAble: "Not everyone is able today."
    case .earlier: "Earlier:"
    case .now: "Now:"
    case .counted: "{count}: {text}"
    case .isAnswer: "(this is the answer)"
    case .because: "Because: {text}"
    case .median: "The middle is {median}; half of the answers lie between {low} and {high}."
    case .range: "{low} to {high}"
    case .linesFollow: "{count} {count:line|lines}. Some lines may be kept back."
    case .rankFollows: "The order that the answers make together, best first:"
    case .equal: "(equal)"
    case .firstChoices: "First choices are spread over {count} {count:item|items}."
    }
  }
}
