extension ServerStepPhrase {
  package var german: String {
    switch self {
    case .breathing: "Atmen"
    case .pause: "Eine Pause"
    case .talk: "Ein Wort"
    case .again: "Noch einmal"
    case .pulse: "Stimmungsbild"
    case .pulseAsk: "Wie ist das Tempo für dich?"
    case .pulseFast: "Zu schnell"
    case .pulseFine: "Passt"
    case .pulseSlow: "Zu langsam"
    case .pulsePause: "Ich brauche eine Pause"
    case .closing: "Was bleiben darf"
    case .closingAsk:
      "Darf das, was in dieser Sitzung gezeigt wurde, in einer Datei bleiben? Das geschieht nur, "
        + "wenn alle Ja sagen."
    case .yes: "Ja"
    case .no: "Nein"
    case .ballot: "Können wir mit dieser Zeile leben?"
    }
  }
}
