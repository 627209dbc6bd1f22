extension DraftChangePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .isChangedYours:
      """
      Vous avez changé la ligne {number} ; elle est à vous maintenant et a besoin d'un test de \
      consentement :
      """
    case .isChangedFrom:
      """
      La ligne {number} a été changée et est maintenant de {name} ; elle a besoin d'un test de \
      consentement :
      """
    case .isPassedOn:
      """
      Quelqu'un d'autre a changé votre ligne {number}, qui est maintenant la sienne. Elle a \
      besoin d'un test de consentement :
      """
    case .isPassedOnTo:
      """
      Votre ligne {number} a été changée et est maintenant de {name}. Elle a besoin d'un test \
      de consentement :
      """
    }
  }
}
