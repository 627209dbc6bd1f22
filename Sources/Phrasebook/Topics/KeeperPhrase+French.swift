extension KeeperPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .nobody:
      "Personne ne garde le temps pour l'instant. Qui veut peut taper time ; cela ne montre "
        + "rien de plus que ce que tout le monde voit."
    case .you:
      "Vous gardez maintenant le temps : open, close, next et d'autres mots font avancer la "
        + "salle ; ? les énumère. Vous ne voyez rien de plus que tout le monde. time NOM le "
        + "transmet."
    case .somebody: "Quelqu'un garde le temps."
    case .named: "Le temps est gardé par {name}"
    case .nobodyLeads:
      "Personne ne mène cette salle ; il n'y a donc personne à qui écrire ou à appeler. "
        + "Dites-le à voix haute si vous voulez."
    case .nobodyLeadsContacts:
      "Personne ne mène cette salle ; il n'y a donc personne à qui écrire ou à appeler. "
        + "Dites-le à voix haute si vous voulez ; r montre des contacts de soutien."
    case .noContacts: "Cet atelier ne nomme pas de contacts de soutien."
    }
  }
}
