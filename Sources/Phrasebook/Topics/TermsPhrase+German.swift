extension TermsPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .lateWelcome: "Willkommen. Es hat schon angefangen."
    case .notYet: "Dieser Schritt hat ohne dich begonnen; ab dem nächsten machst du mit."
    case .termsFirst: "Antworte bitte zuerst auf die Bedingungen oben: Tippe die Zahl deiner Wahl."
    case .termsAccepted: "Danke. Du bist dabei; ab dem nächsten Schritt machst du mit."
    case .noTerms: "Du bist dabei; ab dem nächsten Schritt machst du mit."
    }
  }
}
