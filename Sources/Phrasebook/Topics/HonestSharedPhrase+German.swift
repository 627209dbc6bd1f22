extension HonestSharedPhrase {
  package var german: String {
    switch self {
    case .matchLists:
      "Zwei Listen werden gezeigt, {whom} gleich: wozu alle {present} von euch Ja gesagt haben, "
        + "und wofür alle offen sind. Sonst wird von euren Antworten niemandem etwas gezeigt."
    case .matchTwo:
      "Ihr seid zu zweit: Wenn du zu etwas Ja oder Vielleicht sagst, das auf keiner Liste steht, "
        + "weißt du, dass die andere Person es nicht getan hat."
    case .matchMany:
      "Was fehlt, sagt nur, dass nicht alle Ja oder Vielleicht gesagt haben; wer sich austauscht, "
        + "kann mehr herausfinden."
    case .matchDyads:
      "Wenn du und eine andere Person einander nennt, wird euch beiden auch gezeigt, was ihr "
        + "zwei gemeinsam habt, jeweils auf dem eigenen Bildschirm. Dafür reist dein Name mit deiner "
        + "Antwort. Fehlt die andere Person dort, hat sie dich nicht genannt."
    case .matchPass:
      "Passen heißt \u{201E}jetzt nicht\u{201C} zu allem. Hat jemand nicht geantwortet, sind "
        + "beide Listen leer."
    case .matchOnce: "Es wird nur einmal gefragt."
    case .matchListsTwo:
      "Zwei Listen werden gezeigt, {whom} gleich: wozu ihr beide Ja gesagt habt, und wofür ihr "
        + "beide offen seid. Sonst wird von euren Antworten niemandem etwas gezeigt."
    }
  }
}
