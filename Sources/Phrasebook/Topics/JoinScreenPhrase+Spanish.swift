extension JoinScreenPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .step: "Paso {number} de {of}"
    case .rehearsal: "ensayo"
    case .audienceBelow: "{key} dice quién ve esto."
    case .more: "e muestra el resto."
    case .arriving: "Entrando. Un momento, por favor."
    case .settling: "Ya estás dentro. Empezamos en un momento."
    case .reconnecting: "Se cortó la conexión. Intentando de nuevo. Tu plaza se guarda."
    case .reconnectingAnswered:
      "Se cortó la conexión. Intentando de nuevo. Tu plaza se guarda y tu respuesta está a salvo."
    case .late: "Hola. La sesión ya ha empezado."
    case .between: "No hay nada que hacer. Lo que viene después aparece aquí por sí solo."
    case .neutral: "Aquí no hay nada que ver. Pulsa una tecla para seguir."
    case .tooSmall: "Agranda la ventana: 30 columnas y 8 filas."
    case .toldBefore: "Lo que se ha dicho aquí"
    case .nothingTold: "Todavía no se ha dicho nada."
    case .keysTitle: "Teclas"
    case .commandsTitle: "Para la línea de comandos, / o :"
    case .endHint: "q o Intro cierra esta página."
    case .hidesUnfocused:
      """
      Esta pantalla se queda en blanco cuando otra ventana recibe el teclado; cualquier tecla \
      la trae de vuelta.
      """
    case .detach:
      """
      Otra vez Ctrl-C y sales por ahora: tu plaza se guarda y el mismo comando te trae de vuelta. q \
      sale del todo. Cualquier otra tecla se queda.
      """
    }
  }
}
