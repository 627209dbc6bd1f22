extension DraftChangePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .isChangedYours:
      "Zeile {number} hast du geändert; sie ist jetzt deine und braucht einen Konsenttest:"
    case .isChangedFrom:
      "Zeile {number} wurde geändert und ist jetzt von {name}; sie braucht einen Konsenttest:"
    case .isPassedOn:
      """
      Jemand hat deine Zeile {number} geändert; sie ist jetzt von dieser Person. Sie braucht \
      einen Konsenttest:
      """
    case .isPassedOnTo:
      """
      Deine Zeile {number} wurde geändert und ist jetzt von {name}. Sie braucht einen \
      Konsenttest:
      """
    }
  }
}
