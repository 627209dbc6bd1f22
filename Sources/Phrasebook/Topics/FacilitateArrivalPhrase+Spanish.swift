extension FacilitateArrivalPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .ready: "Tienes la consola. Escribe help para ver todo lo que se puede escribir."
    case .helperReady:
      """
      Ayudas en esta sesión. Escribe help para ver qué puedes hacer; las respuestas no te \
      corresponden.
      """
    case .membersReady:
      """
      Esta sala la guían sus miembros, y esta consola no ve más que ellos. Para participar, \
      entra desde otro terminal; quien escribe time allí lleva el tiempo.
      """
    case .nowFacilitator:
      "Ahora llevas tú la sesión, con todas las palabras de la consola. Escribe help para verlas."
    case .nowHelper:
      "Ahora ayudas; otra persona lleva la sesión. Escribe help para ver qué puedes hacer."
    case .notForHelpers:
      "Eso es para quien lleva la sesión. Escribe help para ver qué puedes hacer al ayudar."
    case .rehearsal: "Esto es un ensayo; puede haber personas simuladas."
    case .session: "Sesión: "
    case .detached: "Has dejado la consola. La sala espera a que alguien la lleve."
    case .rehearsalLeft: "Has dejado la consola; con ella termina el ensayo."
    }
  }
}
