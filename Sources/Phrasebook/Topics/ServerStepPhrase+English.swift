extension ServerStepPhrase {
  package var english: String {
    switch self {
    case .breathing: "Breathing"
    case .pause: "A break"
    case .talk: "A word"
    case .again: "Once more"
    case .pulse: "Pulse"
    case .pulseAsk: "How is the pace for you?"
    case .pulseFast: "Too fast"
    case .pulseFine: "Fine"
    case .pulseSlow: "Too slow"
    case .pulsePause: "I need a pause"
    case .closing: "What may be kept"
    case .closingAsk:
      "May what was shown in this session be kept in a file? It is only if everyone says yes."
    case .yes: "Yes"
    case .no: "No"
    case .ballot: "Can we live with this line?"
    }
  }
}
