extension HonestKeepPhrase {
  package var english: String {
    switch self {
    case .keptAsk: "The transcript leaves it out unless you tick \u{201C}may be kept\u{201D}."
    case .keptLines: "What is shown to the room may be kept in the transcript."
    case .keptShares: "The transcript keeps rounded shares, no numbers of people."
    case .keptNothing: "The transcript keeps nothing of it."
    case .keptAdopted: "The transcript keeps adopted lines, and not whose they were."
    case .circleAlone:
      "For your circle alone: nobody outside it is shown anything, nor the facilitator."
    case .pairAlone: "For your pair alone: nobody else is shown anything, nor the facilitator."
    case .toEveryone: "everyone here"
    case .toCircle: "everyone in your circle"
    case .toPair: "everyone in your pair"
    case .gatePath: "Nobody is shown which path you choose."
    case .gateLeave: "Nobody is shown what you choose. Whoever declines leaves kindly."
    case .gateTogether:
      "Everyone is told only whether everyone is able to go on; one decline ends it for today."
    }
  }
}
