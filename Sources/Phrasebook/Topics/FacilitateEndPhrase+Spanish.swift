extension FacilitateEndPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .consentFirst:
      """
      Antes de terminar: consent pregunta a todo el mundo si la transcripción puede exportarse. \
      Sin eso solo se exportan los acuerdos adoptados.
      """
    case .asksToEnd:
      """
      Esto termina los pasos para todo el mundo; la sala sigue abierta diez minutos más. Escribe \
      sí para terminar, no para seguir.
      """
    case .asksToEndNow:
      "Esto cierra la sala para todo el mundo. Escribe sí para cerrarla, no para dejarla abierta."
    case .notEnded: "La sesión sigue."
    case .noQuestion: "Nada espera un sí o un no."
    case .after: "Los pasos han terminado. La sala sigue abierta {time}; end now la cierra."
    case .afterWithContacts:
      """
      Los pasos han terminado. La sala sigue abierta {time}, con los contactos de apoyo en todas \
      las pantallas; end now la cierra.
      """
    case .asksToWithdraw:
      """
      La línea {number} está adoptada: nadie se opuso. Escribe sí para quitarla, no para \
      dejarla.
      """
    case .notWithdrawn: "La línea {number} se queda."
    }
  }
}
