extension CommandFaultPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .unknown: "Das ist hier nicht bekannt. Mit help siehst du die Liste."
    case .nearest: "Das ist hier nicht bekannt. Meinst du {nearest}?"
    case .needs: "Bitte tippe es so: {usage}."
    case .notAStep: "So heißt kein Schritt. Mit plan siehst du die Namen."
    case .noNumber: "Bitte tippe auch eine Zahl."
    case .notANumber: "Das ist keine passende Zahl."
    }
  }
}
