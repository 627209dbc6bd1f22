extension TrustPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .readOut:
      """
      Vous ne connaissez pas encore ce serveur. Demandez à la personne qui héberge de lire ses \
      quatre mots de contrôle.
      """
    case .yours: "Les vôtres sont : {words}"
    case .digits: "En chiffres : {digits}"
    case .areTheySame: "Sont-ils les mêmes ? Tapez oui ou non."
    case .wrongKey: "Le serveur à l'adresse {address} n'a pas la clé qu'il devrait avoir."
    case .somebodyBetween:
      "Quelqu'un se trouve peut-être entre les deux, ou la clé est nouvelle. Rien n'a été envoyé."
    case .askByVoice:
      "Demandez de vive voix à la personne qui héberge. Si la clé est nouvelle, tapez : attune "
        + "forget {address}"
    case .thenJoin: "puis entrez avec une nouvelle invitation."
    }
  }
}
