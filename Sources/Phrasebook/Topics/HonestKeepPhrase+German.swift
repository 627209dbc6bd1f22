extension HonestKeepPhrase {
  package var german: String {
    switch self {
    case .keptAsk: "Das Protokoll lässt es weg, außer du kreuzt \u{201E}darf bleiben\u{201C} an."
    case .keptLines: "Was dem Raum gezeigt wird, kann im Protokoll bleiben."
    case .keptShares: "Das Protokoll behält gerundete Anteile, keine Personenzahlen."
    case .keptNothing: "Das Protokoll behält nichts davon."
    case .keptAdopted: "Das Protokoll behält angenommene Zeilen, und nicht, von wem sie waren."
    case .circleAlone:
      "Nur für euren Kreis: Niemandem außerhalb wird etwas gezeigt, auch nicht der Leitung."
    case .pairAlone:
      "Nur für eure Zweiergruppe: Sonst wird niemandem etwas gezeigt, auch nicht der Leitung."
    case .toEveryone: "allen hier"
    case .toCircle: "allen in deinem Kreis"
    case .toPair: "allen in deiner Zweiergruppe"
    case .gatePath: "Niemandem wird gezeigt, welchen Weg du wählst."
    case .gateLeave:
      "Niemandem wird gezeigt, was du wählst. Wer ablehnt, geht in aller Freundlichkeit."
    case .gateTogether:
      "Alle erfahren nur, ob alle weitermachen können; eine einzige Ablehnung beendet es für heute."
    }
  }
}
