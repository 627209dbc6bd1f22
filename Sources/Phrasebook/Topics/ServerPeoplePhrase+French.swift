extension ServerPeoplePhrase {
  package var french: String {
    switch self {
    case .notYetAway:
      "La personne qui anime revient peut-être aussitôt ; après dix secondes, vous pouvez "
        + "prendre le relais."
    case .facilitatorIsHere: "La personne qui anime est ici ; demandez-lui de passer la main."
    case .notForHelpers: "Seule la personne qui anime peut faire cela."
    case .noHelper: "Aucune personne qui aide n'est ici."
    case .timeIsKept: "Quelqu'un garde déjà le temps."
    case .notTheKeeper: "Seule la personne qui garde le temps peut faire cela."
    }
  }
}
