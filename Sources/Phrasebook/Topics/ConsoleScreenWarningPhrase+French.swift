extension ConsoleScreenWarningPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .consentFirst:
      """
      Avant de terminer : a c demande à chaque personne si le compte rendu peut être exporté. \
      Sinon seuls les accords adoptés le sont.
      """
    case .passesGate:
      "Un consentement est sauté avec elle : la salle n'est pas interrogée sur ses conditions."
    case .isGate:
      """
      C'est une étape de consentement : sans elle, la salle n'est pas interrogée sur ses \
      conditions.
      """
    case .willCloseEarly:
      """
      Tout le monde n'a pas fini, pour ce qu'on vous en dit : ce qui n'est pas envoyé n'est \
      pas pris.
      """
    case .willCloseMatchEarly:
      """
      Tout le monde n'a pas répondu, pour ce qu'on vous en dit. S'il manque quelqu'un, les \
      deux listes sont vides et la salle le voit aussitôt.
      """
    case .willCloseEmptyDraft:
      "Aucune ligne n'est encore proposée ; un brouillon fermé n'en reçoit plus."
    case .willCloseDraft:
      """
      Toutes les lignes ne sont pas adoptées. r d en soumet une à la salle ; dans un brouillon \
      fermé, c'est fini.
      """
    case .pictureIsYours:
      """
      Les réponses sont pour vous, et pour vous seulement ; elles viennent une fois l'étape \
      fermée. Regardez-les ; ensuite n continue.
      """
    case .willTakeAdopted: "Cette ligne est adoptée : personne ne s'y est opposé."
    }
  }
}
