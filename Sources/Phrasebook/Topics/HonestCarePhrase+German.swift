extension HonestCarePhrase {
  package var german: String {
    switch self {
    case .notFindable:
      "Niemand kann dich über eine Antwort finden. Wenn du einen Menschen brauchst, drück h: Das "
        + "sagt der Leitung, wer du bist, nachdem du bestätigt hast."
    case .notFindableByMembers:
      "Niemand kann dich über eine Antwort finden. Wenn du einen Menschen brauchst, sag es laut."
    case .confidence:
      "Wir bitten einander, für uns zu behalten, was hier gesagt wird. Erzwingen können wir es "
        + "nicht."
    case .mailbox:
      "Die Leitung kann an die Person schreiben, von der eine Zeile stammt, ohne zu erfahren, "
        + "wer das ist: Tippe mail, um nachzusehen. Eine eigene Zeile kannst du bis zum Ende der "
        + "Sitzung herausnehmen; wer sie gelesen hat, hat sie gelesen."
    case .careCard:
      """
      Bevor deine Worte hinausgehen, fragt dich dein eigenes Programm vielleicht, ob sie schwer \
      wiegen oder auf jemanden hinweisen. Es fragt nur dich, und es übersieht manches.
      """
    case .careMark:
      "Zeilen mit bestimmten Wörtern erreichen die Leitung mit dem Hinweis, dass sie vielleicht "
        + "Fürsorge brauchen, ohne Namen."
    case .helper:
      "Eine helfende Person ist da oder kann kommen: Sie sieht Signale, private Notizen und Rufe "
        + "nach einem Menschen, keine Antworten, und übernimmt vielleicht die Sitzung, wenn die "
        + "Leitung fort ist."
    case .memberLed: "Niemand sieht hier mehr als die anderen; auch nicht, wer auf die Zeit achtet."
    case .after: "Nach dem Ende bleibt der Raum noch zehn Minuten offen."
    }
  }
}
