extension JoinSpeechPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .anyTime: "? montre à tout moment ce que vous pouvez faire ici."
    case .wishes:
      "Si l'on travaille plus tard en binômes : v dit au seul programme avec qui vous préférez ne "
        + "pas être, g avec qui volontiers, o que vous préférez travailler de votre côté."
    case .pairTyping:
      "Ce que vous écrivez va à l'autre personne et n'est gardé nulle part. Tab puis h demande "
        + "quelqu'un."
    case .yourTurn: "C'est votre tour. d le termine quand vous avez parlé, p passe."
    case .yourTypedTurn: "C'est votre tour. Écrivez une ligne ; Entrée l'envoie. Tab puis p passe."
    case .free: "Le tour {number} sur {count} est libre. t le prend ; rien ne presse."
    case .offered: "Qui le souhaite prend un tour quand il y en a un de libre."
    case .offeredFor: "Qui le souhaite prend un tour ({time}) quand il y en a un de libre."
    case .spoken: "Dans ce tour, on parle. d termine le vôtre quand vous avez parlé, p passe."
    case .proposeFirst: "n ouvre un champ pour une nouvelle ligne."
    case .stepOut:
      "Vous vous absentez un moment. On voit seulement combien de personnes sont absentes. À "
        + "une étape qui commence entre-temps, on ne peut plus répondre ensuite. s dit que vous "
        + "êtes de retour."
    case .after:
      "Les étapes sont terminées. La salle reste ouverte {time} : restez, respirez, ou partez avec "
        + "q."
    case .notes:
      "Vous pouvez encore joindre la personne qui anime : m écrit une note, h demande quelqu'un."
    case .solo:
      "Vous travaillez de votre côté dans cette étape, comme souhaité ; personne n'apprend "
        + "pourquoi. o vous ramène."
    case .soloAsked:
      "Noté : vous préférez travailler de votre côté. Personne n'apprend pourquoi. o l'annule."
    }
  }
}
