extension TermsPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .lateWelcome: "Welcome. The room is already under way."
    case .notYet: "This step began without you; the next one is yours as well."
    case .termsFirst: "First, please answer the terms above: type the number of your choice."
    case .termsAccepted: "Thank you. You are in; the next step is yours as well."
    case .noTerms: "You are in; the next step is yours as well."
    }
  }
}
