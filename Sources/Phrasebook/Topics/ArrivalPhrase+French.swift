extension ArrivalPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .welcome: "Bienvenue : {title}"
    case .rehearsal:
      "Ceci est une répétition : des personnes simulées peuvent y participer, et rien ne compte."
    case .goals: "Ce que vous pourrez en retirer :"
    case .contentNotes: "Ce qui peut vous toucher aujourd'hui :"
    case .circle: "Vous êtes dans le cercle {circle}."
    case .anyTime: "Tapez ? à tout moment pour lire ce que vous pouvez faire ici."
    case .back: "La connexion est rétablie ; votre place est conservée."
    case .backAnswered: "La connexion est rétablie ; votre place et votre réponse sont conservées."
    case .waiting:
      "La porte est fermée. Merci de patienter ; la personne qui anime fait entrer les gens un "
        + "par un."
    case .forgotten: "La place d'avant n'est plus connue. Une nouvelle est demandée."
    case .name:
      "Ici, chaque personne choisit le nom par lequel on l'appelle. Tapez le vôtre, 24 "
        + "caractères au plus."
    case .left: "Vous avez quitté la salle. Merci d'avoir été là."
    case .thanks: "Merci d'avoir été là."
    case .declinedLeaving:
      "Merci de le dire. Il est bon de connaître ses limites. Prenez soin de vous."
    case .declinedStaying:
      "Merci de le dire. Rien d'autre ne vous est demandé. Si vous partez avant la fin de "
        + "l'étape, les autres peuvent le remarquer ; vous pouvez simplement attendre."
    }
  }
}
