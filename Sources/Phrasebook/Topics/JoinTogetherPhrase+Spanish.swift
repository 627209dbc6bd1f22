extension JoinTogetherPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .done: "tu turno ha terminado"
    case .takeTurn: "tomar el turno libre"
    case .propose: "proponer una línea"
    case .change: "cambiar una línea"
    case .withdraw: "retirar una línea tuya"
    case .withNames: "comparar también de dos en dos, con quienes también lo pidan"
    case .keepTime: "llevar el tiempo, si nadie lo hace"
    case .plan: "el plan"
    case .strike: "quitar una línea tuya de la transcripción"
    case .reply: "responder a una carta, sin tu nombre"
    }
  }
}
