extension ConsoleKeyMenuPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .pulse: "Stimmungsbild: passt das Tempo?"
    case .breathe: "Atmen"
    case .pause: "Pause"
    case .talk: "Impuls, mit deinen Worten"
    case .consent: "Zustimmung zum Protokoll"
    case .late: "später anfangen"
    case .autoClose: "von selbst schließen"
    case .noAutoClose: "nur von Hand schließen"
    case .lock: "Tür abschließen"
    case .unlock: "Tür aufschließen"
    case .admit: "jemand Wartendes einlassen"
    case .closeDoor: "Tür endgültig schließen"
    case .sendOut: "jemanden hinausbitten"
    case .seat: "in einen Kreis setzen"
    case .nextTurn: "nächster Beitrag"
    case .turnOf: "Beitrag von jemandem"
    case .callBack: "Zweiergruppen zurückrufen"
    case .test: "Konsenttest einer Zeile"
    case .withdraw: "Zeile herausnehmen"
    case .drop: "Schritt streichen"
    case .order: "andere Reihenfolge"
    case .listening: "Reihenfolge zum Zuhören"
    case .closedOn: "nur geschlossene Fragen"
    case .closedOff: "wieder freier Text"
    case .aside: "nur an die anderen Konsolen"
    case .handOver: "übergeben"
    case .takeOver: "übernehmen"
    case .endSteps: "Schritte beenden"
    case .endNow: "Raum jetzt schließen"
    }
  }
}
