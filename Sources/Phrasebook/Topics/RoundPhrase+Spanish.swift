extension RoundPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .over: "Todo el mundo ha tenido su turno. Gracias."
    case .yourTurn: "Es tu turno. Escribe done cuando hayas hablado, o p para pasar."
    case .yourTypedTurn: "Es tu turno. Escribe tu línea, o p para pasar."
    case .turnEnded: "Tu turno ha terminado. Gracias."
    case .turnTimeIsUp:
      "El tiempo de este turno se ha acabado; quien lo tiene puede terminar con calma."
    case .yourTimeIsUp: "Tu tiempo ha terminado. Acaba tu frase con calma."
    case .toward: "Se dirige a {name}"
    case .speaker: "Turno {number} de {count}: {name}"
    case .speakerToward: "Turno {number} de {count}: {name} para {other}"
    case .free: "El turno {number} de {count} está libre. Escribe take para tomarlo; no hay prisa."
    case .somebodyHasIt: "Turno {number} de {count}. Alguien lo tiene."
    case .freeForOthers:
      "El turno {number} de {count} está libre para alguien que no haya tenido uno."
    case .isChosen: "Turno {number} de {count}: quién sigue se elige en un momento."
    case .place: "Turno {number} de {count}."
    case .time: "Tienes {time}."
    case .turnMovedOn: "Tu turno ha terminado por su tiempo, o porque la ronda siguió adelante."
    case .unsentTurn: "Lo que no habías enviado no fue a ninguna parte."
    }
  }
}
