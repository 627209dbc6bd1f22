extension HonestAudiencePhrase {
  package var french: String {
    switch self {
    case .mixedMany: "Mélangée aux autres, montrée après la clôture."
    case .mixedSome:
      "Mélangée et montrée après la clôture ; qui vous connaît peut deviner laquelle est la vôtre."
    case .mixedFew: "Considérez-la comme signée."
    case .mixedTwo: "L'autre personne le saura."
    case .mixedAlone: "Il n'y a personne d'autre ici."
    case .floor: "Montrée seulement si au moins {k} personnes répondent."
    case .inWords: "En mots à la place de nombres, ou pas du tout."
    case .textFirst: "La personne qui anime lit d'abord ; certaines lignes peuvent être retenues."
    case .wordsFirst:
      "La personne qui anime regarde d'abord, et lit les mots qu'une seule personne a donnés."
    case .looksFirst: "La personne qui anime regarde d'abord."
    case .facilitatorMany:
      "Mélangée aux autres ; seule la personne qui anime la voit, après la clôture."
    case .facilitatorSome:
      "Mélangée ; seule la personne qui anime la voit, après la clôture, et peut deviner "
        + "laquelle est la vôtre."
    case .facilitatorFew:
      "Seule la personne qui anime la voit, après la clôture. Considérez-la comme signée."
    case .facilitatorFloor:
      "Il faut pour cela au moins {least} personnes ici ; présentes : {present}."
    }
  }
}
