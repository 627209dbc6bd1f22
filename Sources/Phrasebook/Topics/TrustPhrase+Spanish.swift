extension TrustPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .readOut:
      """
      Aún no conoces este servidor. Pide a quien aloja la sesión que lea en voz alta sus cuatro \
      palabras de control.
      """
    case .yours: "Las tuyas son: {words}"
    case .digits: "En cifras: {digits}"
    case .areTheySame: "¿Son las mismas? Escribe sí o no."
    case .wrongKey: "El servidor en {address} no tiene la clave que debería tener."
    case .somebodyBetween:
      "Quizá haya alguien en medio, o la clave es nueva. No se ha enviado nada."
    case .askByVoice:
      "Pregunta de viva voz a quien aloja la sesión. Si la clave es nueva, escribe: attune "
        + "forget {address}"
    case .thenJoin: "y luego entra con una invitación nueva."
    }
  }
}
