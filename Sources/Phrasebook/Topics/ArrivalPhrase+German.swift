extension ArrivalPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .welcome: "Willkommen bei: {title}"
    case .rehearsal: "Das ist eine Probe: Simulierte Personen können dabei sein, und nichts zählt."
    case .goals: "Was du mitnehmen kannst:"
    case .contentNotes: "Was dich heute berühren kann:"
    case .circle: "Du bist in Kreis {circle}."
    case .anyTime: "Tippe jederzeit ? und lies, was du hier tun kannst."
    case .back: "Wieder verbunden; dein Platz ist noch da."
    case .backAnswered: "Wieder verbunden; dein Platz und deine Antwort sind noch da."
    case .waiting: "Die Tür ist zu. Bitte warte; die Leitung lässt alle einzeln herein."
    case .forgotten: "Der frühere Platz ist nicht mehr bekannt. Ein neuer wird erfragt."
    case .name:
      "Hier heißt jede Person so, wie sie es wählt. Tippe deinen Namen, höchstens 24 Zeichen."
    case .left: "Du bist gegangen. Danke, dass du hier warst."
    case .thanks: "Danke, dass du hier warst."
    case .declinedLeaving:
      "Danke, dass du das sagst. Es ist gut, die eigenen Grenzen zu kennen. Pass auf dich auf."
    case .declinedStaying:
      "Danke, dass du das sagst. Sonst wird nichts von dir erwartet. Wenn du gehst, bevor der "
        + "Schritt schließt, merken es die anderen vielleicht; du kannst einfach warten."
    }
  }
}
