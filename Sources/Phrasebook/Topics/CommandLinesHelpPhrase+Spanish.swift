extension CommandLinesHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .lines: "lines: lo que espera, cubierto; read: las palabras"
    case .holdBack:
      """
      holdback LETRAS [cruel|names|off-topic|exposed]: retener líneas (cruel, nombra a alguien, \
      no viene al caso, expone demasiado)
      """
    case .redact: "redact LETRA 3-9, redact LETRA \"palabras\": [someone] en su lugar"
    case .offer: "offer LETRAS: retoma líneas retenidas porque quizá necesitan cuidado"
    case .reply:
      """
      reply LETRA TEXTO, threads: cartas a quien escribió una línea, sin saber quién es, y lo \
      que respondió
      """
    case .finish: "undo LETRA deshace, release LETRAS muestra, finish: finish retiene el resto"
    case .export:
      """
      export md|json|csv|html [ARCHIVO] [none|year|month]: la transcripción; csv crea una \
      carpeta o un .zip
      """
    case .wait:
      """
      wait open|closed|viewed|ready|lines|round|after|helper|ended, wait seats N, wait step \
      PASO, wait draft N, wait adopted N: para guiones; no se lee nada más hasta que sea así
      """
    case .end:
      """
      end: pregunta una vez (yes o no), luego la sala sigue abierta diez minutos; end now: la \
      cierra
      """
    case .quit: "quit: deja la consola; la sala espera a que alguien la lleve"
    }
  }
}
