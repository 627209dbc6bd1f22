extension KeeperHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .take: "time : garder le temps, si personne ne le fait"
    case .handOn: "time NOM : transmettre la garde du temps"
    case .plan: "plan : le plan"
    case .steps: "open, close, reveal, next, back, skip, jump ÉTAPE : les étapes"
    case .time: "extend [MINUTES], hold, resume, late MINUTES : le temps"
    case .insert: "breathe [MINUTES], break [MINUTES], consent : ajouter quelque chose"
    case .people: "turn [LETTRE], test N, callback : tours, tests de consentement, binômes"
    case .door: "lock, unlock, admit, door close : la porte"
    case .order: "drop ÉTAPE, order NOM : l'ordre du plan"
    case .end: "end, end now : la fin"
    }
  }
}
