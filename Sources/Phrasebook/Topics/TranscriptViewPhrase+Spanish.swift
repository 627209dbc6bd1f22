extension TranscriptViewPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .notShown: "No se mostró."
    case .notKept: "No se guardó."
    case .itemNotShown: "{text} – No se mostró."
    case .everyoneYes: "Todo el mundo dijo sí"
    case .everyoneOpen: "Todo el mundo está abierto a ello"
    case .nothingToday: "hoy, nada"
    case .hardlyAnyone: "casi nadie"
    case .tenths: "cerca de {tenths} de cada 10"
    case .nearlyAll: "todo el mundo, o casi"
    case .heldRight: "Se considera correcta: {answer}"
    case .middle:
      "La respuesta central es {median}; la mitad de las respuestas está entre {low} y {high}."
    case .firstChoices:
      "Los primeros puestos se repartieron entre {count} {count:elemento|elementos}."
    case .upperLeft: "arriba a la izquierda"
    case .upperRight: "arriba a la derecha"
    case .lowerLeft: "abajo a la izquierda"
    case .lowerRight: "abajo a la derecha"
    case .axes: "De izquierda a derecha: {across}. De abajo arriba: {up}."
    case .nine: "En el 9 está la mayoría de las respuestas."
    case .fullest: "La mayoría de las respuestas está alrededor de {places}."
    case .place: "{column} a la derecha y {row} hacia arriba"
    }
  }
}
