extension ConsoleByKeyPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .ready: "Tienes la consola. ? muestra todas las teclas."
    case .helperReady:
      "Ayudas en esta sesión. ? muestra las teclas para ello; las respuestas no te corresponden."
    case .nowFacilitator:
      "Ahora llevas tú la sesión, con todas las teclas de la consola. ? las muestra."
    case .nowHelper: "Ahora ayudas; otra persona lleva la sesión. ? muestra las teclas para ello."
    case .notForHelpers: "Eso es para quien lleva la sesión. ? muestra las teclas de quien ayuda."
    case .noStep: "Todavía no hay ningún paso abierto. o abre el primero."
    case .held: "La sala está en pausa; los relojes están parados. Espacio sigue."
    case .waiting:
      """
      {count} {count:línea espera, cubierta|líneas esperan, cubiertas}. l va allí; mira antes \
      quién ve tu pantalla.
      """
    case .needsCare:
      """
      Una línea quizá necesita cuidado y está retenida: entre las líneas, o la retoma y w escribe \
      a quien la escribió. La comprobación solo busca algunas frases y se le escapan cosas.
      """
    case .letters: "y va a ellas; mira antes quién ve tu pantalla."
    case .proposal: "Sin {names} acabarías a tiempo: f d deja uno fuera."
    case .consentFirst:
      """
      Antes de terminar: a c pregunta a cada persona si la transcripción se puede exportar. Sin \
      ello, solo los acuerdos adoptados.
      """
    case .after: "Los pasos han terminado. La sala sigue abierta {time}; E n la cierra."
    case .afterWithContacts:
      """
      Los pasos han terminado. La sala sigue abierta {time}, con los contactos de apoyo en todas \
      las pantallas; E n la cierra.
      """
    case .wholeInvitation: "La invitación entera, para enviar: i la muestra."
    case .back: "La sesión ha vuelto, en pausa. Pulsa Espacio cuando la gente esté aquí otra vez."
    }
  }
}
