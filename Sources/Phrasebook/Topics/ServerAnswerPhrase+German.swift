extension ServerAnswerPhrase {
  package var german: String {
    switch self {
    case .stepNotOpen: "Dieser Schritt nimmt gerade keine Antworten an."
    case .notInThisStep: "Dieser Schritt hat ohne dich begonnen; ab dem nächsten machst du mit."
    case .passNotAllowed: "Hier gibt es kein Passen; die letzte Möglichkeit lehnt ab."
    case .alreadyAnswered: "Du hast geantwortet. Nimm es erst zurück, um es zu ändern."
    case .changedTooOften:
      "Du hast diese Antwort so oft geändert, wie ein Schritt es zulässt; sie bleibt "
        + "zurückgenommen."
    case .nothingToTakeBack: "Es gibt nichts zurückzunehmen."
    case .noAnswerHere: "Dieser Schritt fragt nach keiner Antwort."
    case .noPairHere: "Du bist gerade in keiner Zweiergruppe."
    case .alreadyAsked: "Das ist schon angekommen."
    case .tooMany: "Das ist mehr, als die Sitzung auf einmal behält. Etwas später geht es."
    case .noFacilitator:
      "Jemand aus der Gruppe leitet diese Sitzung; es gibt niemanden, dem etwas im Vertrauen "
        + "gesagt wird."
    case .noRoundHere: "Gerade läuft keine Runde."
    case .notYourTurn: "Du bist gerade nicht an der Reihe."
    case .noDraftHere: "Gerade gibt es keinen Entwurf."
    case .unknownLine: "Es gibt keine Zeile mit dieser Nummer."
    case .notYourLine: "Nur wer diese Zeile vorgeschlagen hat, kann sie zurückziehen."
    }
  }
}
