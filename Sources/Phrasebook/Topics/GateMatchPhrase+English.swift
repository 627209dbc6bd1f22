extension GateMatchPhrase {
  package var english: String {
    switch self {
    case .led:
      "Where wishes are compared, only what everyone shares is shown, to everyone alike, the "
        + "facilitator included."
    case .memberLed:
      "Where wishes are compared, only what everyone shares is shown, to everyone alike."
    case .two: "There are two of you: what is missing tells each of you what the other did not say."
    case .many: "People who compare notes can work out more."
    case .dyads: "Two who both name each other there are also shown what those two share."
    }
  }
}
