extension ServerErrorPhrase {
  package var german: String {
    switch self {
    case .malformed: "Diese Zeile war nicht zu lesen."
    case .unknownMessage: "Dieser Server kennt diese Nachricht nicht."
    case .outOfState: "Das lässt sich gerade nicht sagen."
    case .badCode: "Keine Sitzung hat diesen Code. Bitte vergleiche ihn mit der Einladung."
    case .tooFast: "Bitte etwas langsamer; versuch es gleich noch einmal."
    case .badToken:
      "Dieser Platz ist hier nicht mehr bekannt. Komm stattdessen mit dem Code herein."
    case .badName: "Bitte wähle einen Namen mit 1 bis 24 Zeichen, den hier niemand hat."
    case .badEnvelope: "Die Antwort passte nicht zu diesem Schritt."
    case .badProof: "Die Signatur der Leitung passte nicht zu dieser Verbindung."
    case .notAuthorized: "Dafür braucht es einen Schlüssel der Leitung, den dieser Server kennt."
    case .badWorkshop: "Die Workshop-Datei hat einen Fehler."
    case .storeFailed: "Der Server konnte nicht auf seine Platte schreiben."
    case .tooFewLines: "In einer Gruppe werden Zeilen zu mindestens dreien gezeigt."
    case .notPossible: "Das geht gerade nicht."
    }
  }
}
