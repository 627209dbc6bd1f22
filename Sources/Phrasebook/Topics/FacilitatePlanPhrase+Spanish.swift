extension FacilitatePlanPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .none: "Todavía no hay plan."
    case .item: "{step}, {title} ({type}, {minutes} {minutes:minuto|minutos}, {place}, {state})"
    case .done: "hecho"
    case .now: "ahora"
    case .next: "por venir"
    case .protected: "protegido"
    case .ahead:
      "{remaining:Queda|Quedan} {remaining} {remaining:minuto previsto|minutos previstos}."
    case .passed:
      """
      {elapsed:Ha|Han} pasado {elapsed} {elapsed:minuto|minutos}; {remaining:queda|quedan} \
      {remaining} {remaining:minuto previsto|minutos previstos}.
      """
    case .onTime: "Vas a tiempo."
    case .over: "Vas {minutes} {minutes:minuto|minutos} por encima del plan."
    case .under: "Vas {minutes} {minutes:minuto|minutos} por debajo del plan."
    case .proposal: "Sin {names} acabarías a tiempo: drop PASO deja uno fuera."
    }
  }
}
