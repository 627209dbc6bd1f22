extension GatePhrase {
  package var french: String {
    switch self {
    case .seats:
      "Le programme compte {count} {count:place|places}. Vous aussi ? Si vous comptez autrement, "
        + "dites-le."
    case .whoseComputer: "Demandez-vous entre vous à qui est cet ordinateur."
    case .room:
      "La plupart des réponses sont mélangées et montrées à tout le monde après la clôture, sans "
        + "noms, et seulement si au moins {k} personnes ont répondu."
    case .roomSeveral:
      "La plupart des réponses sont mélangées et montrées à tout le monde après la clôture, sans "
        + "noms, et seulement si au moins {least} à {most} personnes, comme le dit chaque écran, ont "
        + "répondu."
    case .looksFirst: "Pour certaines d'entre elles, la personne qui anime regarde d'abord."
    case .facilitatorAlone:
      "Certaines réponses ne sont vues que par la personne qui anime, sans noms, et seulement "
        + "tant qu'au moins {least} personnes sont ici."
    case .textInGroup:
      "La personne qui anime lit d'abord le texte libre et peut le montrer sans noms ; certaines "
        + "lignes peuvent être retenues."
    case .textQuotesNobody: "La personne qui anime lit le texte libre et ne cite personne."
    case .allClear: "Une question ne dit à la personne qui anime que « tout va bien », ou non."
    }
  }
}
