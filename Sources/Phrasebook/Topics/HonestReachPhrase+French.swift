extension HonestReachPhrase {
  package var french: String {
    switch self {
    case .linesMayBeShown:
      "Des lignes peuvent être montrées à la salle sans noms ; certaines peuvent être retenues."
    case .themesOnly: "La personne qui anime peut parler de thèmes et ne cite personne."
    case .allClear:
      "La personne qui anime n'apprend qu'une chose : « tout va bien » si tout le monde a choisi "
        + "{options}, ou a passé ; sinon « tout ne va pas bien »."
    case .quoted: "« {text} »"
    case .or: "{one} ou {other}"
    case .twoCanTell: "Vous êtes deux : il est possible de déduire la réponse de l'autre."
    case .tooFew: "Il y a trop peu de monde ici pour mélanger votre réponse à d'autres."
    case .ownScreen:
      "N'est montrée à personne : votre réponse reste sur votre propre écran. Dites à voix haute "
        + "ce que vous voulez."
    case .pairReads: "Seules les personnes de votre binôme lisent ce que vous vous écrivez."
    case .sharedOnly:
      "Seul ce que tout le monde partage est montré, à tout le monde de la même façon."
    case .signed: "Montrée {whom} avec votre nom, après votre confirmation."
    case .nobody: "Ce que vous faites ici n'est montré à personne."
    }
  }
}
