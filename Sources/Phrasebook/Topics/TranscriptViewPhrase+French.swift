extension TranscriptViewPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .notShown: "Non montré."
    case .notKept: "Non gardé."
    case .itemNotShown: "{text} – Non montré."
    case .everyoneYes: "Tout le monde a dit oui"
    case .everyoneOpen: "Tout le monde y est ouvert"
    case .nothingToday: "rien aujourd'hui"
    case .hardlyAnyone: "presque personne"
    case .tenths: "environ {tenths} sur 10"
    case .nearlyAll: "tout le monde, ou presque"
    case .heldRight: "Considérée comme juste : {answer}"
    case .middle:
      "La réponse du milieu est {median} ; la moitié des réponses se trouve entre {low} et {high}."
    case .firstChoices: "Les premiers choix se sont répartis sur {count} {count:élément|éléments}."
    case .upperLeft: "en haut à gauche"
    case .upperRight: "en haut à droite"
    case .lowerLeft: "en bas à gauche"
    case .lowerRight: "en bas à droite"
    case .axes: "De gauche à droite : {across}. De bas en haut : {up}."
    case .nine: "Le 9 est là où se trouvent la plupart des réponses."
    case .fullest: "La plupart des réponses se trouvent autour de {places}."
    case .place: "{column} vers la droite et {row} vers le haut"
    }
  }
}
