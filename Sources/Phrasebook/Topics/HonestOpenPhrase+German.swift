extension HonestOpenPhrase {
  package var german: String {
    switch self {
    case .roundSpoken: "Du sprichst: Alle hier hören dich."
    case .roundSpokenInCircle: "Du sprichst: Alle in deinem Kreis hören dich."
    case .roundSpokenInPair: "Du sprichst: Alle in deiner Zweiergruppe hören dich."
    case .roundTurns: "Jeder Bildschirm zeigt, wer an der Reihe ist."
    case .roundPass: "Passen sieht genauso aus wie das Ende deines Beitrags."
    case .roundTyped: "Deine Zeile wird {whom} sofort gezeigt, mit deinem Namen."
    case .roundTypedNameless:
      "Deine Zeile wird {whom} sofort gezeigt, ohne Namen, eine nach der anderen."
    case .draft: "Eine Zeile, die du vorschlägst, wird {whom} sofort gezeigt, mit deinem Namen."
    case .draftNameless: "Eine Zeile, die du vorschlägst, wird {whom} sofort gezeigt, ohne Namen."
    case .draftAdopted:
      "Eine Zeile ist angenommen, wenn niemand widerspricht und mindestens zwei Ja sagen."
    case .ballot:
      "Wird {whom} nach dem Schließen gezeigt: wie viele Ja gesagt haben, wie viele damit leben "
        + "können, und ob die Zeile angenommen ist. Wer widerspricht, wer sie ändern würde und wer "
        + "passt, wird nicht gezeigt."
    case .ballotFew: "Ihr seid wenige: Manches lässt sich abzählen."
    case .closingConsent:
      "Niemandem wird gezeigt, was du wählst. Nur wenn alle Ja sagen, enthält das Protokoll, was "
        + "gezeigt wurde; sonst enthält es allein angenommene Vereinbarungen, wie auch dann, wenn "
        + "niemand gefragt wird."
    }
  }
}
