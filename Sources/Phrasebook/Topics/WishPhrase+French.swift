extension WishPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .slower: "Noté : plus lentement. C'est compté, sans votre nom."
    case .moreTime: "Noté : un peu plus de temps. C'est compté, sans votre nom."
    case .stepOut:
      "Vous vous absentez un moment. On voit seulement combien de personnes sont absentes. À "
        + "une étape qui commence entre-temps, on ne peut plus répondre ensuite. Tapez s à votre "
        + "retour."
    case .stepBack: "Bon retour parmi nous."
    case .help: "La personne qui anime sait que vous aimeriez parler à quelqu'un."
    case .note: "Votre note est en route, sans votre nom. Elle arrive dans la demi-minute."
    case .signedNote: "Votre note est en route et dit qu'elle vient de vous."
    case .neutral: "Rien à voir ici. Appuyez sur Entrée pour continuer."
    case .helpWaits:
      """
      Vous aimeriez parler à quelqu'un. La personne qui anime n'est pas connectée en ce moment ; \
      votre appel attend la prochaine personne qui anime ou qui aide, tant que le programme de \
      la séance tourne.
      """
    case .pairHelpWaits:
      """
      Votre binôme aimerait parler à quelqu'un ; aucun nom n'a été donné. La personne qui anime \
      n'est pas connectée en ce moment ; l'appel attend la prochaine personne qui anime ou qui \
      aide, tant que le programme de la séance tourne.
      """
    case .noteOut: "Votre note est en route, sans votre nom."
    case .mayMiss:
      """
      La personne qui anime n'est pas connectée en ce moment, et le message risque de ne pas lui \
      parvenir. Écrivez-le de nouveau quand quelqu'un tiendra la salle.
      """
    }
  }
}
