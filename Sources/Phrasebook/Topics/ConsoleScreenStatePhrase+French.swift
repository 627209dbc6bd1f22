extension ConsoleScreenStatePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .noConnection: "pas de connexion"
    case .youHelp: "vous aidez"
    case .timeOf: "{elapsed} sur {planned} min"
    case .notBegun: "{planned} min prévues"
    case .over: "{minutes} min de trop"
    case .under: "{minutes} min d'avance"
    case .hereAway: "{here} ici, {away} hors salle"
    case .atDoor: "{waiting} à la porte"
    case .seats: "{seats} {seats:place|places}"
    case .doorOpen: "porte ouverte"
    case .doorLocked: "porte fermée"
    case .rehearsal: "répétition"
    case .place: "Étape {number} sur {of} : {phase}"
    case .clockLeft: "il reste {time} à l'horloge"
    case .readAloud: "À lire à voix haute ; le programme le dit de lui-même :"
    case .timeIsKept: "Quelqu'un garde le temps :"
    case .nobodyKeepsTime: "Personne ne garde le temps."
    case .roundOver: "Chaque personne a eu son tour."
    case .turn: "Tour {turn} sur {of}"
    case .whoSees: "Qui voit les réponses :"
    case .forYou: "Pour vous :"
    case .theyRead: "La salle lit :"
    case .comesNext: "Ensuite vient :"
    case .nothingToSay: "Pas de note à cet instant."
    case .codeIs: "On colle la ligne de l'invitation, que i montre. Le code de la salle :"
    }
  }
}
