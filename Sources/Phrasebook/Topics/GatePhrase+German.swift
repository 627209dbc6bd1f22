extension GatePhrase {
  package var german: String {
    switch self {
    case .seats:
      "Das Programm zählt {count} {count:Platz|Plätze}. Du auch? Wenn du anders zählst, sag es."
    case .whoseComputer: "Fragt einander, wessen Computer das ist."
    case .room:
      "Die meisten Antworten werden gemischt und nach dem Schließen allen gezeigt, ohne Namen, "
        + "und nur, wenn mindestens {k} Leute geantwortet haben."
    case .roomSeveral:
      "Die meisten Antworten werden gemischt und nach dem Schließen allen gezeigt, ohne Namen, "
        + "und nur, wenn mindestens {least} bis {most} Leute geantwortet haben, wie jeder Bildschirm "
        + "sagt."
    case .looksFirst: "Bei manchen davon sieht die Leitung zuerst hin."
    case .facilitatorAlone:
      "Manche Antworten sieht allein die Leitung, ohne Namen, und nur, solange mindestens "
        + "{least} Leute hier sind."
    case .textInGroup:
      "Freien Text liest zuerst die Leitung und kann ihn ohne Namen zeigen; manche Zeilen können "
        + "zurückgehalten werden."
    case .textQuotesNobody: "Die Leitung liest freien Text und zitiert niemanden."
    case .allClear: "Eine Frage sagt der Leitung nur \u{201E}alles klar\u{201C} oder nicht."
    }
  }
}
