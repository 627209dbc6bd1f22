extension ServerDoorPhrase {
  package var german: String {
    switch self {
    case .sessionEnded: "Die Sitzung ist zu Ende."
    case .doorLocked: "Die Tür ist abgeschlossen. Die Leitung lässt einzeln herein."
    case .doorClosed: "Die Tür ist zu; es werden keine neuen Plätze vergeben."
    case .roomFull: "Alle Plätze sind besetzt."
    case .nameNeeded: "Diese Sitzung verwendet Namen. Bitte wähle einen."
    case .nameTaken: "Jemand hier hat einen Namen, der so aussieht. Bitte wähle einen anderen."
    case .nameNotUsed: "Diese Sitzung verwendet keine Namen."
    case .unknownSeat: "Dieser Platz ist hier nicht bekannt."
    case .nobodyWaiting: "Niemand wartet an der Tür."
    case .unknownPerson: "Niemand hat diesen Buchstaben."
    case .unknownCircle: "Es gibt keinen Kreis mit dieser Nummer."
    case .helpersFull: "Es sind schon so viele helfende Personen hier, wie es geben darf."
    }
  }
}
