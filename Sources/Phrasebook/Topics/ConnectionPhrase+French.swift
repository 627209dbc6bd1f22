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
    case .notSent:
      "Il n'y a pas de connexion pour le moment : rien n'a été envoyé, et rien ne partira plus tard "
        + "tout seul. Réessayez quand elle sera revenue."
    case .unheard:
      "La connexion a été coupée avant que le serveur confirme votre dernier envoi. Regardez s'il "
        + "est arrivé avant de l'envoyer de nouveau."
    case .wordsStay:
      "Vos mots restent dans ce champ jusqu'à ce que vous les envoyiez ou le fermiez."
    }
  }
}
