extension ConsoleScreenWarningPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .consentFirst:
      """
      Antes de terminar: a c pregunta a cada persona si la transcripción se puede exportar. \
      Sin ello, solo los acuerdos adoptados.
      """
    case .passesGate:
      "Se salta también un consentimiento: no se pregunta a nadie si acepta sus condiciones."
    case .isGate:
      """
      Este paso pide un consentimiento: sin él no se pregunta a nadie si acepta sus condiciones.
      """
    case .willCloseEarly:
      "Aún no han terminado todas las personas, que se sepa: lo que no se haya enviado no cuenta."
    case .willCloseMatchEarly:
      """
      Aún no han respondido todas las personas, que se sepa. Si falta alguien, las dos listas \
      quedan vacías y la sala lo ve enseguida.
      """
    case .willCloseEmptyDraft:
      "Aún no se ha propuesto ninguna línea; un borrador cerrado ya no recibe."
    case .willCloseDraft:
      """
      No todas las líneas están adoptadas. r d pregunta por una línea; en un borrador cerrado \
      ya no se puede.
      """
    case .pictureIsYours:
      "Lo que respondan es solo para ti y llega cuando se cierre el paso. Míralo; luego n sigue."
    case .willTakeAdopted: "Esta línea está adoptada: nadie se opuso."
    }
  }
}
