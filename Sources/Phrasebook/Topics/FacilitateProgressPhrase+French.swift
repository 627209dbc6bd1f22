extension FacilitateProgressPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .open: "ouverte"
    case .closing: "en train de se fermer"
    case .closed: "fermée"
    case .viewed: "lue ; la salle ne l'a pas vue"
    case .revealed: "montrée à la salle"
    case .stillWriting: "On écrit encore."
    case .running: "En cours."
    case .readyWhenYouAre: "C'est quand vous voulez."
    case .timeIsUp: "Le temps prévu pour cette étape est écoulé. On ne le dit qu'à vous."
    case .left: "Reste à son horloge : {time}."
    case .viewedByYou: "lue ; elle n'est que pour vous"
    }
  }
}
