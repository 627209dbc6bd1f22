extension ConsoleScreenStatePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .noConnection: "sin conexión"
    case .youHelp: "ayudas"
    case .timeOf: "{elapsed} de {planned} min"
    case .notBegun: "{planned} min previstos"
    case .over: "{minutes} min de más"
    case .under: "{minutes} min de menos"
    case .hereAway: "{here} aquí, {away} fuera"
    case .atDoor: "{waiting} en la puerta"
    case .seats: "{seats} {seats:plaza|plazas}"
    case .doorOpen: "puerta abierta"
    case .doorLocked: "puerta cerrada"
    case .rehearsal: "ensayo"
    case .place: "Paso {number} de {of}: {phase}"
    case .clockLeft: "quedan {time} en su reloj"
    case .readAloud: "Léelo en voz alta; el programa lo dice de sí mismo:"
    case .timeIsKept: "Alguien lleva el tiempo:"
    case .nobodyKeepsTime: "Nadie lleva el tiempo ahora."
    case .roundOver: "Cada persona ha tenido su turno."
    case .turn: "Turno {turn} de {of}"
    case .whoSees: "Quién ve las respuestas:"
    case .forYou: "Para ti:"
    case .theyRead: "La sala lee:"
    case .comesNext: "Después viene:"
    case .nothingToSay: "No hay ninguna nota por ahora."
    case .codeIs: "La gente pega la línea de la invitación, que i muestra. El código de la sala:"
    }
  }
}
