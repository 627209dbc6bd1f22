extension JoinSpeechPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .anyTime: "? muestra en cualquier momento lo que puedes hacer aquí."
    case .wishes:
      "Si más tarde se trabaja en dúos: v le dice solo al programa con quién prefieres no "
        + "estar, g con quién te gustaría, o que prefieres trabajar por tu cuenta."
    case .pairTyping:
      "Lo que escribes le llega a la otra persona y no se guarda en ningún sitio. Tab y después h pide "
        + "una persona."
    case .yourTurn: "Es tu turno. d lo termina cuando hayas hablado, p pasa."
    case .yourTypedTurn: "Es tu turno. Escribe una línea; Intro la envía. Tab y después p pasa."
    case .free: "El turno {number} de {count} está libre. t lo toma; no hay prisa."
    case .offered: "Quien quiera toma un turno cuando haya uno libre."
    case .offeredFor: "Quien quiera toma un turno de {time} cuando haya uno libre."
    case .spoken: "En esta ronda se habla. d termina tu turno cuando hayas hablado, p pasa."
    case .proposeFirst: "n abre un campo para una línea nueva."
    case .stepOut:
      "Estás fuera un rato. Solo se ve cuántas personas están fuera. Un paso que empiece "
        + "mientras tanto no se puede responder después. s dice que has vuelto."
    case .after:
      "Los pasos han terminado. La sala sigue abierta {time}: quédate, respira, o sal con q."
    case .notes:
      "Todavía puedes dirigirte a quien facilita: m escribe una nota, h pide una persona."
    case .solo:
      "En este paso trabajas por tu cuenta, como querías; nadie sabe por qué. o te lleva de vuelta."
    case .soloAsked: "Anotado: prefieres trabajar por tu cuenta. Nadie sabe por qué. o lo retira."
    }
  }
}
