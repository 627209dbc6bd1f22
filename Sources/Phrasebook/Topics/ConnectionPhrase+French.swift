extension ConnectionPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .lost: "La connexion a été coupée. Nouvel essai…"
    case .seatSaved: "Votre place est gardée. La même commande vous y ramène."
    case .unreadableGreeting:
      "Ce qui répond là-bas salue d'une façon que ce programme ne sait pas lire. C'est "
        + "peut-être un Attune plus récent : demandez à la personne qui héberge quelle version il "
        + "faut."
    }
  }
}
