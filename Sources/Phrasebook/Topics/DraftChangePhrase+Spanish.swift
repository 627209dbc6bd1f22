extension DraftChangePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .isChangedYours:
      "Has cambiado la línea {number}; ahora es tuya y necesita una prueba de consentimiento:"
    case .isChangedFrom:
      "La línea {number} ha cambiado y ahora es de {name}; necesita una prueba de consentimiento:"
    case .isPassedOn:
      """
      Otra persona ha cambiado tu línea {number}, que ahora es suya. Necesita una prueba de \
      consentimiento:
      """
    case .isPassedOnTo:
      "Tu línea {number} ha cambiado y ahora es de {name}. Necesita una prueba de consentimiento:"
    }
  }
}
