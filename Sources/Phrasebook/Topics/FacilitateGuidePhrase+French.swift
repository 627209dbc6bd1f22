extension FacilitateGuidePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .lookingBack:
      "La salle revoit cette étape ; rien n'est redemandé. {key} ramène à l'étape en cours."
    case .draftEmpty: "Les lignes viennent de la salle ; aucune n'est encore là."
    case .draftOpen:
      "{key} demande à chaque personne si une ligne lui va ; sans cela aucune n'est adoptée."
    case .draftDone: "Toutes les lignes sont adoptées. {key} ferme le brouillon."
    case .ballot: "{key} ferme ce test et montre aussitôt son résultat à la salle."
    case .match:
      "{key} ferme et montre aussitôt à la salle ce qui est partagé ; vous le voyez avec elle."
    case .round: "{key} donne le tour à la personne suivante."
    case .pair: "{key} ramène tout le monde, prévenu 30 secondes avant."
    case .ownScreens:
      """
      Rien de cette étape ne vient à vous ni à la salle : chaque réponse reste sur l'écran de \
      qui l'a donnée. Invitez à dire à voix haute ce qu'on veut ; {key} continue.
      """
    }
  }
}
