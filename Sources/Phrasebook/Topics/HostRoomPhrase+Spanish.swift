extension HostRoomPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .join: "Participa:"
    case .circle: "Círculo {number}:"
    case .helper: "Para alguien que ayuda (no lo compartas más):"
    case .stage: "Para un proyector:"
    case .safetyWords: "Palabras de control, para quien entra sin la línea entera:"
    case .wholeInvitation: "La invitación entera, para enviar: escribe invite."
    case .detached:
      """
      La consola está cerrada; la sala espera. Ctrl-C detiene el programa, --resume recupera la \
      sesión.
      """
    case .taken:
      """
      La consola se lleva ahora desde otro sitio; la sesión sigue aquí. Ctrl-C detiene el \
      programa.
      """
    case .back: "La sesión ha vuelto, en pausa. Escribe resume cuando la gente esté aquí otra vez."
    case .before: "Antes de empezar:"
    case .watch: "Fíjate en:"
    case .rehearsal:
      """
      Esto es un ensayo con {people} {people:persona simulada|personas simuladas}. No se guarda \
      nada.
      """
    case .noConsole: "La consola no pudo llegar a su propio servidor."
    case .goOn:
      """
      La sesión no ha terminado, y no se ha perdido nada de lo confirmado. Esto la recupera, en \
      pausa:
      """
    case .again:
      "Desde otro terminal de este ordenador, esto la lleva de nuevo:"
    }
  }
}
