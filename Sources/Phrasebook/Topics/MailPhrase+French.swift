extension MailPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .sent:
      "On a écrit à quelqu'un ici. Tapez mail pour regarder votre propre boîte, ou /mail "
        + "pendant que vous écrivez ; la plupart la trouvent vide, et personne ne voit qui "
        + "regarde."
    case .empty: "Votre boîte est vide. Elle ne s'ouvre que quand vous tapez mail."
    case .about: "À propos de votre ligne dans {title}"
    case .wrote: "La personne qui anime a écrit, sans savoir qui vous êtes :"
    case .held: "Votre ligne n'a pas été montrée à la salle."
    case .struck:
      "Votre ligne a été rayée, comme vous le vouliez. Elle n'est dans aucun compte rendu."
    case .howToReply:
      "Tapez reply et vos mots pour répondre, ou laissez. Vous restez sans nom tant que vous "
        + "ne l'écrivez pas."
    case .whichLetter:
      "Il y a {count} {count:lettre|lettres} auxquelles répondre : tapez reply, le numéro de "
        + "la lettre et vos mots."
    case .replied: "Votre réponse part dans la demi-minute, sans votre nom."
    case .strikes: "Elle est retirée dans la demi-minute. Personne n'apprend de qui elle était."
    case .ownLines: "Vos lignes que la salle a vues :"
    case .howToStrike:
      "Tapez strike et son numéro pour en retirer une du compte rendu. Ce qui a été lu est lu "
        + "; personne n'apprend de qui était la ligne."
    }
  }
}
