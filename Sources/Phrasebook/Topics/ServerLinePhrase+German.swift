extension ServerLinePhrase {
  package var german: String {
    switch self {
    case .noLines: "Es warten keine Zeilen."
    case .unknownLine: "Es gibt keine Zeile mit diesem Buchstaben."
    case .notWaiting: "Diese Zeile wartet nicht mehr."
    case .badSpan: "Diese Stelle liegt nicht in der Zeile."
    case .nothingToUndo: "An dieser Zeile gibt es nichts rückgängig zu machen."
    case .tooFew: "Zeilen werden in Gruppen von mindestens drei gezeigt."
    case .notInThisRoom: "In einer Konstellation werden Zeilen als Themen gelesen und nie zitiert."
    case .emptyLetter: "Es steht nichts darin."
    case .letterTooLong: "Ein Brief hat höchstens {most} Zeichen."
    case .tooManyLetters: "Du hast zu dieser Zeile so oft geschrieben, wie es möglich ist."
    case .nothingToAnswer: "Zu dieser Zeile hat niemand geschrieben."
    case .cruel: "Es könnte hier jemanden verletzen."
    case .namesSomeone: "Es weist auf jemanden hin."
    case .offTopic: "Es gehört in einen anderen Moment."
    case .tooExposed: "Hier zu ungeschützt. Danke; es bleibt unter uns."
    case .struck: "Deine Zeile ist herausgenommen. Wer sie gelesen hat, hat sie gelesen."
    }
  }
}
