extension StepHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .done: "done : votre tour est terminé"
    case .take: "take : prendre un tour libre"
    case .propose: "propose TEXTE : proposer une ligne"
    case .change: "change 1 TEXTE : changer la ligne 1"
    case .withdraw: "withdraw 1 : reprendre votre propre ligne 1"
    case .mail: "mail : votre boîte ; elle ne s'ouvre jamais d'elle-même"
    case .reply: "reply TEXTE : répondre à une lettre, sans votre nom"
    case .strike: "strike : retirer une de vos lignes du compte rendu"
    case .solo: "/solo : travailler de son côté dans une étape en binômes"
    case .avoid: "/avoid NOM, NOM : plutôt pas avec ces personnes"
    case .together: "/together NOM : volontiers avec cette personne"
    case .again: "Entrée seule : relire la question"
    case .others: "/others : de nouveau avec les autres"
    }
  }
}
