extension OwnAnswerPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .accepted:
      "Merci. Votre réponse est arrivée. Tapez u pour la reprendre tant que l'étape est ouverte."
    case .passed: "C'est noté. Tapez u pour le reprendre tant que l'étape est ouverte."
    case .isIn: "Votre réponse à cette étape est arrivée."
    case .mayKeep: "Le compte rendu peut la garder."
    case .waitsForConnection:
      "La connexion est coupée pour l'instant. Votre réponse est gardée ici et partira à son "
        + "retour."
    case .takenBack: "Réponse reprise. Vous pouvez répondre de nouveau, passer, ou en rester là."
    case .staysWithYou: "Votre réponse reste avec vous."
    case .ownOnly: "Cela reste sur votre propre écran. Dites à voix haute ce que vous voulez."
    case .own: "Votre propre réponse : {answer}"
    case .ownList: "Votre propre réponse :"
    case .earlier: "Votre réponse d'avant : {answer}"
    case .aPass: "vous avez passé"
    case .onePassed: "passée"
    case .notNow: "pas maintenant"
    case .point: "{across} en largeur, {up} en hauteur"
    case .then: "puis"
    case .given: "donnée"
    case .givenOffScreen: "donnée ; elle reste hors de cet écran"
    case .acceptedUnshown:
      "Merci. C'est reçu et n'est montré à personne. Tapez u pour le reprendre tant que l'étape est "
        + "ouverte."
    case .acceptedHere:
      "Merci. Votre réponse est restée sur cet écran ; seul est parti le fait que vous avez "
        + "terminé. Tapez u pour la reprendre tant que l'étape est ouverte."
    case .waitsHere:
      "La connexion est coupée en ce moment. Votre réponse reste sur cet écran ; que vous avez "
        + "terminé sera dit dès son retour."
    }
  }
}
