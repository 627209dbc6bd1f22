extension GateReachPhrase {
  package var german: String {
    switch self {
    case .signed:
      """
      Manche Antworten werden mit deinem Namen gezeigt; jede davon bestätigst du. Wer passt, dessen \
      Name fehlt dort.
      """
    case .pairWriting: "Was du in einer Zweiergruppe schreibst, erreicht nur diese Gruppe."
    case .ownScreen: "Manche Antworten bleiben auf deinem eigenen Bildschirm."
    case .known:
      "Ihr kennt einander: Ohne Namen heißt nicht unerkennbar. Jeder Bildschirm sagt, wer es "
        + "merken könnte."
    case .strangers:
      "Jeder Bildschirm sagt, mit wie vielen anderen deine Antwort gemischt wird, bevor du sie "
        + "sendest."
    case .draft:
      "Eine entworfene Zeile ist angenommen, wenn niemand widerspricht und mindestens zwei Ja "
        + "sagen; wie viele, wird gezeigt, wer widerspricht, nicht. Bei wenigen lässt sich das "
        + "abzählen."
    case .open:
      "Runden und Entwürfe sind offen: Alle hören oder lesen, was du einbringst, so wie du es "
        + "einbringst, mit deinem Namen."
    case .openNameless:
      "Runden und Entwürfe sind offen: Alle hören oder lesen, was du einbringst, so wie du es "
        + "einbringst, ohne Namen."
    case .circleSteps:
      "Manche Schritte sind nur für euren Kreis: Sie werden niemandem außerhalb gezeigt, auch "
        + "nicht der Leitung."
    case .pairSteps:
      "Manche Schritte sind nur für eure Zweiergruppe: Sie werden sonst niemandem gezeigt, auch "
        + "nicht der Leitung."
    }
  }
}
