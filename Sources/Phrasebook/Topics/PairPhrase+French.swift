extension PairPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .solo:
      "Vous travaillez de votre côté dans cette étape, comme souhaité ; personne n'apprend "
        + "pourquoi. /others vous ramène."
    case .soloAsked:
      "Noté : vous préférez travailler de votre côté. Personne n'apprend pourquoi. /others "
        + "l'annule."
    case .wishes:
      "Si l'on travaille plus tard en binômes : /avoid NOM dit au seul programme avec qui vous "
        + "préférez ne pas être, /together NOM avec qui volontiers, /solo que vous préférez "
        + "travailler de votre côté."
    case .pair: "Vous êtes en binôme."
    case .trio: "Vous êtes dans un groupe de trois."
    case .pairWith: "Vous êtes en binôme avec {names}"
    case .trioWith: "Vous êtes dans un groupe de trois avec {names}"
    case .role: "Vous êtes {role}"
    case .typing:
      "Ce que vous tapez va à l'autre personne et n'est gardé nulle part. h demande quelqu'un "
        + "; les autres commandes commencent par /."
    case .lineSent: "Envoyé à votre binôme seulement."
    case .helpAsked:
      "La personne qui anime sait qu'un binôme aimerait parler à quelqu'un. Aucun nom n'a été "
        + "donné."
    case .avoidNoted: "C'est noté. Seul le programme qui forme les binômes le sait."
    case .togetherNoted: "C'est noté. Vous serez en binôme si vous vous nommez mutuellement."
    case .onlyOne:
      "Vous continuez ici de votre côté : personne n'est libre, ou quelqu'un s'est arrêté. Cela ne "
        + "dit rien de vous."
    case .rejoinAsked: "Noté : de nouveau avec les autres, si quelqu'un est libre."
    case .othersNow:
      "Ce ne sont peut-être plus les mêmes personnes. Si vous aviez commencé une ligne, "
        + "Ctrl-U l'efface ; ce que vous envoyez maintenant va à elles."
    }
  }
}
