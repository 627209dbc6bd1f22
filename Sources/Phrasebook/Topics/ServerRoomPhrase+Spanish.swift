extension ServerRoomPhrase {
  package var spanish: String {
    switch self {
    case .catchUp:
      "La sesión ya ha empezado. Lee las condiciones, por favor; en el próximo paso ya participas."
    case .seatedInCircle: "Ahora estás en el círculo {number}; vale desde el próximo paso."
    case .seatLetter: "plaza {letter}"
    case .lostForConsole:
      "El servidor se reinició. Las líneas escritas antes se pueden mostrar o retener, pero ya "
        + "nadie puede escribir a quienes las escribieron, y estas personas no pueden retirarlas."
    case .lostDraft:
      "El servidor se reinició. Las líneas del borrador propuestas antes aún se pueden cambiar, "
        + "pero solo quien guía puede retirarlas."
    case .lostForPeople:
      "El servidor se reinició. Quien escribió una línea antes ya no puede recibir respuesta a "
        + "ella ni retirarla."
    }
  }
}
