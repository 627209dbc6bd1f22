extension CommandFaultPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .unknown: "„{word}“ ist hier nicht bekannt. Mit help siehst du die Liste."
    case .nearest: "„{word}“ ist hier nicht bekannt. Meinst du {nearest}?"
    case .needs: "Bitte tippe es so: {usage}."
    case .notAStep: "„{word}“ ist nicht der Name eines Schritts. Mit plan siehst du die Namen."
    case .noNumber: "Bitte tippe auch eine Zahl."
    case .notANumber: "„{word}“ ist keine passende Zahl."
    }
  }
}
