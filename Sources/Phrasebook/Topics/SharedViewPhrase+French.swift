extension SharedViewPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .everyoneYes: "Tout le monde a dit oui à :"
    case .everyoneOpen: "Tout le monde est ouvert à :"
    case .bothYes: "Vous et {name} avez dit oui à :"
    case .bothOpen: "Ce que vous et {name} pourriez envisager :"
    case .missing:
      "Ce qui n'est pas dans la liste n'est pas partagé par tout le monde aujourd'hui. C'est "
        + "normal, et le programme ne dit rien de personne."
    case .missingInTwos:
      "Ce qui n'est pas dans la liste, vous ne le partagez pas aujourd'hui à deux. C'est normal, "
        + "et le programme ne dit rien de plus."
    case .line: "La ligne :"
    case .counted:
      "{yes} {yes:dit|disent} oui, {canLive} {canLive:peut vivre avec et essaiera|peuvent "
        + "vivre avec et essaieront}."
    case .notCounted: "Rien n'est compté. Un test compte quand tout le monde a répondu ou passé."
    case .adopted: "Elle est adoptée."
    case .notAdopted:
      "Telle quelle, elle n'est pas adoptée : il faut deux oui et aucune objection. Changez-la, "
        + "ou laissez-la ; personne n'a à dire pourquoi."
    case .nothingShared: "Aujourd'hui, rien sur la liste n'est partagé par tout le monde."
    case .nothingInTwos: "Il n'y a rien à montrer à deux aujourd'hui."
    case .nothingWith: "Vous et {name} ne partagez rien sur cette liste aujourd'hui."
    }
  }
}
