extension UnreachablePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .unknownHost: "Aucun ordinateur n'a le nom indiqué dans {address}."
    case .refused:
      "L'ordinateur est là, mais aucune séance n'est ouverte à l'adresse {address}. Demandez à "
        + "la personne qui héberge."
    case .unreachable: "Il n'y a pas de chemin vers {address} pour l'instant. Êtes-vous en ligne ?"
    case .timedOut: "Pas de réponse à temps de {address}. Merci de réessayer."
    case .notAttune: "Ce qui répond à l'adresse {address} n'est pas un serveur Attune."
    case .hungUp: "Le serveur a fermé la connexion. Il est peut-être occupé ; merci de réessayer."
    case .closed: "La connexion a été fermée."
    case .unreadableFile: "{path} : le fichier ne peut pas être lu."
    case .failed: "La connexion n'a pas pu être établie."
    }
  }
}
