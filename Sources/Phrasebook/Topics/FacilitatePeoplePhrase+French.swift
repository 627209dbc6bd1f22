extension FacilitatePeoplePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .seats: "Le programme compte {seats} {seats:place|places}."
    case .seatsAndStages:
      """
      Le programme compte {seats} {seats:place|places} et {stages} {stages:écran partagé|écrans \
      partagés}.
      """
    case .helpers: "{helpers} {helpers:personne qui aide est là|personnes qui aident sont là}."
    case .locked: "La porte est fermée."
    case .late: "Nous commençons avec {minutes} {minutes:minute|minutes} de retard."
    case .people: "{here} ici, {away} en dehors, {waiting} à la porte."
    case .few:
      "Il y a encore moins de 3 personnes : ce qui est mêlé pour la salle ne montrerait rien."
    case .letters: "Lettres, pour out, turn et seat : "
    }
  }
}
