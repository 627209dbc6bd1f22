extension SharedRefusalPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .noRound: "Ahora mismo no hay ninguna ronda en la que tomar un turno."
    case .notYourTurn: "Todavía no es tu turno. Con escuchar basta."
    case .turnIsNotFree: "El turno no está libre ahora mismo."
    case .spoken: "En esta ronda se habla. Escribe done cuando hayas hablado, o p para pasar."
    case .noDraft: "Ahora mismo no se está redactando ninguna línea."
    case .testRuns:
      "Se está probando una línea. Las líneas podrán cambiarse otra vez cuando termine la prueba."
    case .proposeFirst:
      "Para proponer una línea, escribe propose delante, por ejemplo: propose Cada quien …"
    case .noSuchLine: "No hay ninguna línea {number}."
    case .whichLine: "Escribe también el número de la línea, por favor."
    case .notYourLine: "Una línea solo la retira quien la escribió o quien guía. Puedes cambiarla."
    case .draftIsFull: "Hay sitio para {count} {count:línea|líneas}. Cambia una o retira una."
    case .notTheKeeper:
      "Eso es para quien lleva el tiempo. Escribe time para llevarlo tú, si no lo hace nadie."
    case .noKeeperHere: "Aquí el tiempo lo lleva quien facilita."
    case .noPlan: "Todavía no hay plan."
    case .noLetter: "No hay ninguna carta que responder. Escribe mail para mirar."
    case .noOwnLines: "Ninguna línea tuya se ha mostrado a la sala."
    case .notSolo: "No has pedido trabajar por tu cuenta; no hay nada que retirar."
    case .noLineOfYours: "Ninguna de estas líneas es tuya para retirarla."
    }
  }
}
