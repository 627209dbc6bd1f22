extension DraftPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .noLines: "Todavía no hay ninguna línea."
    case .linesSoFar: "Las líneas hasta ahora:"
    case .adoptedMark: "(adoptada)"
    case .yoursMark: "(tuya)"
    case .room:
      "Hay sitio para {count} {count:línea|líneas}. Una línea se adopta cuando una prueba de "
        + "consentimiento no encuentra objeciones y sí al menos dos síes. Una línea que cambia se "
        + "prueba de nuevo."
    case .exitClause: "En cada línea, di cómo se puede salir de ella."
    case .review: "Las líneas adoptadas se revisan después de {count} {count:día|días}."
    case .howTo:
      "Escribe propose y una línea de hasta {limit} caracteres. change 1 y palabras nuevas "
        + "cambian la línea 1, withdraw 1 retira tu propia línea 1."
    case .backTo: "De vuelta a {title}"
    case .isNew: "La línea {number} es nueva:"
    case .isNewYours: "La línea {number} es nueva, tuya:"
    case .isNewFrom: "La línea {number} es nueva, de {name}:"
    case .isChanged: "La línea {number} ha cambiado y necesita una prueba de consentimiento:"
    case .isWithdrawn: "La línea {number} se ha retirado."
    case .isAdopted: "La línea {number} queda adoptada:"
    }
  }
}
