extension TranscriptTablePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .steps: "steps.csv enumera los pasos que hubo; cada uno tiene su propio archivo."
    case .agreements:
      """
      agreements.csv, si existe, enumera lo que se adoptó: la línea, el día en que se revisa, y si \
      cualquiera puede salir de ella en cualquier momento (yes: sí, no: no).
      """
    case .form:
      """
      Separado por comas, UTF-8, las líneas terminan en CR LF, la primera línea nombra las \
      columnas (RFC 4180).
      """
    case .formulas:
      """
      Una celda que empezaría por = + - @ empieza por un apóstrofo, para que ninguna hoja de \
      cálculo la ejecute.
      """
    case .columns: "Columnas del archivo de un paso:"
    }
  }
}
