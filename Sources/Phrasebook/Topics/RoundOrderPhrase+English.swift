extension RoundOrderPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .shuffled: "Everybody has a turn, in an order that chance makes. Listening is enough."
    case .shuffledFor:
      "Everybody has a turn of {time}, in an order that chance makes. Listening is enough."
    case .chosen: "Everybody has a turn; who comes next is chosen as you go."
    case .chosenFor: "Everybody has a turn of {time}; who comes next is chosen as you go."
    case .offered: "Whoever would like to take a turn types take when one is free."
    case .offeredFor: "Whoever would like to take a turn of {time} types take when one is free."
    case .assigned: "Everybody has a turn, and everybody receives one: it goes to one person."
    case .assignedFor:
      "Everybody has a turn of {time}, and everybody receives one: it goes to one person."
    }
  }
}
