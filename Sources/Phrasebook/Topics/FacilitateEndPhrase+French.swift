extension FacilitateEndPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .consentFirst:
      """
      Avant de terminer : consent demande à tout le monde si le compte rendu peut être exporté. \
      Sans cela, seuls les accords adoptés le sont.
      """
    case .asksToEnd:
      """
      Cela termine les étapes pour tout le monde ; la salle reste ouverte dix minutes de plus. \
      Tapez oui pour terminer, non pour continuer.
      """
    case .asksToEndNow:
      """
      Cela ferme la salle pour tout le monde. Tapez oui pour la fermer, non pour la laisser \
      ouverte.
      """
    case .notEnded: "La séance continue."
    case .noQuestion: "Rien n'attend un oui ou un non."
    case .after: "Les étapes sont terminées. La salle reste ouverte {time} ; end now la ferme."
    case .afterWithContacts:
      """
      Les étapes sont terminées. La salle reste ouverte {time}, avec les contacts de soutien sur \
      chaque écran ; end now la ferme.
      """
    case .asksToWithdraw:
      """
      La ligne {number} est adoptée : personne ne s'y est opposé. Tapez oui pour la retirer, \
      non pour la laisser.
      """
    case .notWithdrawn: "La ligne {number} reste."
    }
  }
}
