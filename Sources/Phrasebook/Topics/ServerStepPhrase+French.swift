extension ServerStepPhrase {
  package var french: String {
    switch self {
    case .breathing: "Respirer"
    case .pause: "Une pause"
    case .talk: "Un mot"
    case .again: "Encore une fois"
    case .pulse: "Le pouls"
    case .pulseAsk: "Comment le rythme vous convient-il ?"
    case .pulseFast: "Trop rapide"
    case .pulseFine: "Bien"
    case .pulseSlow: "Trop lent"
    case .pulsePause: "J'ai besoin d'une pause"
    case .closing: "Ce qui peut être gardé"
    case .closingAsk:
      "Ce qui a été montré dans cette séance peut-il être gardé dans un fichier ? Ce n'est fait "
        + "que si tout le monde dit oui."
    case .yes: "Oui"
    case .no: "Non"
    case .ballot: "Pouvons-nous vivre avec cette ligne ?"
    }
  }
}
