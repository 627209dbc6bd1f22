extension FacilitateLinesPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .waiting:
      """
      {count} {count:línea espera|líneas esperan}. {count:Sigue cubierta|Siguen cubiertas} hasta \
      que escribas read; mira antes quién ve tu pantalla.
      """
    case .line: "{letter} ({state}): "
    case .none: "No hay líneas esperando."
    case .of: "Líneas de: "
    case .isWaiting: "en espera"
    case .isHeld: "retenida"
    case .isReleased: "mostrada"
    case .mayNeedCare: ", quizá necesita cuidado"
    case .mayPoint: ", quizá señala a alguien"
    case .mayKeep: ", puede guardarse"
    case .needsCare:
      """
      Una línea quizá necesita cuidado y está retenida: offer LETRA la retoma, reply LETRA TEXTO \
      escribe a quien la escribió. La comprobación solo busca algunas frases y se le escapan \
      cosas.
      """
    case .noSuchWords: "Ninguna línea en espera con esa letra contiene esas palabras."
    }
  }
}
