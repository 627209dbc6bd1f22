extension CommandStepsHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .steps:
      """
      open (o) ouvre, close (c) ferme, reveal (v) montre, next (n) avance, back (b) recule, skip \
      passe outre, jump ÉTAPE saute : les étapes
      """
    case .time:
      """
      extend [MINUTES] (e) prolonge, hold met en pause, resume reprend, auto on, auto off ferme \
      seul ou non : le temps
      """
    case .putIn:
      """
      pulse prend le pouls, breathe [MINUTES] respirer, break [MINUTES] pause, talk TEXTE \
      paroles : intercaler quelque chose
      """
    case .turns: "turn, turn LETTRE : le prochain tour de parole, ou celui de quelqu'un"
    case .ballots:
      "test N, withdraw N : un test de consentement de la ligne N d'un brouillon ; la retirer"
    case .closed: "closed on, closed off : à partir d'ici des questions fermées seulement, ou plus"
    case .consent: "consent : demande à une constellation si son compte rendu peut être exporté"
    case .late: "late MINUTES : nous commençons plus tard"
    }
  }
}
