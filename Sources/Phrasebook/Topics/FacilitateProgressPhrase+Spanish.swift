extension FacilitateProgressPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .open: "abierto"
    case .closing: "cerrándose"
    case .closed: "cerrado"
    case .viewed: "leído; la sala no lo ha visto"
    case .revealed: "mostrado a la sala"
    case .stillWriting: "Todavía se está escribiendo."
    case .running: "En marcha."
    case .readyWhenYouAre: "Cuando quieras."
    case .timeIsUp: "El tiempo previsto de este paso ha terminado. Solo se te dice a ti."
    case .left: "Queda en su reloj: {time}."
    case .viewedByYou: "leído; es solo para ti"
    }
  }
}
