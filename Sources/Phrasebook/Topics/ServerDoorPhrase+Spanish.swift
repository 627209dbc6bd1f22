extension ServerDoorPhrase {
  package var spanish: String {
    switch self {
    case .sessionEnded: "La sesión ha terminado."
    case .doorLocked:
      "La puerta está cerrada con llave. Quien facilita deja entrar de una en una persona."
    case .doorClosed: "La puerta está cerrada; no se dan más plazas."
    case .roomFull: "Todas las plazas están ocupadas."
    case .nameNeeded: "Esta sesión usa nombres. Elige uno, por favor."
    case .nameTaken: "Alguien aquí tiene un nombre que se parece a ese. Elige otro, por favor."
    case .nameNotUsed: "Esta sesión no usa nombres."
    case .unknownSeat: "Esa plaza no se conoce aquí."
    case .nobodyWaiting: "Nadie espera en la puerta."
    case .unknownPerson: "Nadie tiene esa letra."
    case .unknownCircle: "No hay ningún círculo con ese número."
    case .helpersFull: "Ya hay aquí tantas personas que ayudan como puede haber."
    }
  }
}
