extension ConsoleScreenStatePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .noConnection: "keine Verbindung"
    case .youHelp: "du hilfst"
    case .timeOf: "{elapsed} von {planned} min"
    case .notBegun: "{planned} min geplant"
    case .over: "{minutes} min drüber"
    case .under: "{minutes} min drunter"
    case .hereAway: "{here} da, {away} weg"
    case .atDoor: "{waiting} an der Tür"
    case .seats: "{seats} {seats:Platz|Plätze}"
    case .doorOpen: "Tür offen"
    case .doorLocked: "Tür zu"
    case .rehearsal: "Probe"
    case .place: "Schritt {number} von {of}: {phase}"
    case .clockLeft: "noch {time} auf der Uhr"
    case .readAloud: "Lies das vor; das Programm sagt es über sich:"
    case .timeIsKept: "Auf die Zeit achtet:"
    case .nobodyKeepsTime: "Gerade achtet niemand auf die Zeit."
    case .roundOver: "Alle waren dran."
    case .turn: "Beitrag {turn} von {of}"
    case .whoSees: "Wer die Antworten sieht:"
    case .forYou: "Für dich:"
    case .theyRead: "Sie lesen:"
    case .comesNext: "Dann kommt:"
    case .nothingToSay: "Gerade gibt es keine Notiz."
    case .codeIs: "Leute fügen die Zeile der Einladung ein, die i zeigt. Der Code des Raums:"
    }
  }
}
