extension GateKeepPhrase {
  package var french: String {
    switch self {
    case .adoptable: "Les accords adoptés peuvent être écrits dans un fichier à la fin."
    case .onlyIfEveryone:
      "Un compte rendu de ce qui a été montré n'est fait que si tout le monde est d'accord à la "
        + "fin ; un non et l'absence de question se ressemblent."
    case .nothing: "Ce qui est montré ici n'est gardé dans aucun compte rendu."
    case .transcript: "Le compte rendu ne nomme personne et garde {what}."
    case .and: "{one} et {other}"
    case .shares: "des proportions arrondies de ce qui a été montré à tout le monde"
    case .lines: "les lignes montrées quand l'étape ou la personne qui les a écrites le dit"
    case .agreements: "les accords adoptés"
    case .titles: "les titres des étapes"
    case .destroyed: "Tout le reste est détruit {days} {days:jour|jours} après la fin, ou plus tôt."
    }
  }
}
