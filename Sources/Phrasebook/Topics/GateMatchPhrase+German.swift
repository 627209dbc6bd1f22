extension GateMatchPhrase {
  package var german: String {
    switch self {
    case .led:
      "Wo Wünsche verglichen werden, wird nur gezeigt, was alle gemeinsam haben, allen gleich, "
        + "auch der Leitung."
    case .memberLed:
      "Wo Wünsche verglichen werden, wird nur gezeigt, was alle gemeinsam haben, allen gleich."
    case .two:
      "Ihr seid zu zweit: Was fehlt, sagt euch beiden, was die jeweils andere Person nicht "
        + "gesagt hat."
    case .many: "Wer sich austauscht, kann mehr herausfinden."
    case .dyads:
      "Zweien, die dort einander nennen, wird auch gezeigt, was diese zwei gemeinsam haben."
    }
  }
}
