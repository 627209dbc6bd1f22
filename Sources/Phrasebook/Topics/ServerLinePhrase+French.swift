extension ServerLinePhrase {
  package var french: String {
    switch self {
    case .noLines: "Aucune ligne n'attend."
    case .unknownLine: "Il n'y a pas de ligne portant cette lettre."
    case .notWaiting: "Cette ligne n'attend plus."
    case .badSpan: "Ce passage n'est pas dans la ligne."
    case .nothingToUndo: "Il n'y a rien à annuler sur cette ligne."
    case .tooFew: "Les lignes sont montrées par lots d'au moins trois."
    case .notInThisRoom:
      "Dans une constellation, les lignes se lisent comme des thèmes et ne sont jamais citées."
    case .emptyLetter: "Il n'y a rien dedans."
    case .letterTooLong: "Une lettre a au plus {most} caractères."
    case .tooManyLetters: "Vous avez écrit au sujet de cette ligne aussi souvent que possible."
    case .nothingToAnswer: "Personne n'a écrit au sujet de cette ligne."
    case .cruel: "Cela pourrait blesser quelqu'un ici."
    case .namesSomeone: "Cela désigne quelqu'un."
    case .offTopic: "Cela appartient à un autre moment."
    case .tooExposed: "Trop exposé ici. Merci ; cela reste privé."
    case .struck: "Votre ligne est retirée. Qui l'a lue l'a lue."
    }
  }
}
