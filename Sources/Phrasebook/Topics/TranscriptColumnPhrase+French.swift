extension TranscriptColumnPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .part:
      "compte ce qui a été montré de l'étape, à partir de 1 (deux lots de lignes sont 1 et 2)"
    case .kind:
      """
      choice (choix), scale (échelle), grid (grille), rank (ordre), statement (affirmation), line \
      (ligne), word (mot), match (liste commune), text (ce qui a été dit), not shown (non montré), \
      not kept (non gardé)
      """
    case .earlier: "« earlier » devant un genre est l'image d'avant d'une comparaison"
    case .item:
      """
      l'affirmation, ou l'élément d'une liste commune ; pour la carte d'une grille, la rangée à \
      partir du haut ; sinon vide
      """
    case .answer: "option, étiquette, nombres de l'échelle, quart, élément, mot ou ligne"
    case .share:
      """
      de 0 à 1 en dixièmes, jamais un nombre de personnes ; pour une carte, de 0 à 9, en part de \
      l'endroit le plus rempli
      """
    case .band:
      """
      un mot à la place d'une proportion, aux étapes sensibles : few or none (peu ou aucune), a \
      few (quelques-unes), some (certaines), many (beaucoup), most (la plupart)
      """
    case .detail:
      """
      la place dans un ordre, la réponse du milieu, ce qu'un quiz tient pour juste, ou le texte \
      dit
      """
    }
  }
}
