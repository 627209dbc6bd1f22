extension RecordPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .smallGroup: "un petit groupe"
    case .people: "de {low} à {high} personnes"
    case .manyPeople: "21 personnes ou plus"
    case .holdsShown:
      """
      Ce compte rendu contient ce qui a été montré à la salle, là où l'étape dit que cela peut \
      être gardé.
      """
    case .holdsShares:
      """
      Les proportions sont arrondies au dixième ; il n'y a ni nombre de personnes, ni nom, ni \
      heure.
      """
    case .holdsAgreements:
      "Les accords figurent dans les mots qui ont été adoptés, avec le jour où ils seront revus."
    case .pause: "Une pause."
    case .accepted: "Accepté par les personnes présentes."
    case .pairsMet: "Les binômes se sont retrouvés (prévu : {count} {count:minute|minutes})."
    case .breathed: "Un temps pour respirer."
    case .reflected: "Un temps pour réfléchir ; rien n'en a été envoyé."
    case .holdsNoFeedback: "Les retours de la fin n'y figurent pas."
    case .roundHeld: "Un tour de parole a eu lieu."
    case .drafted: "Des lignes ont été rédigées ensemble. Ce qui a été adopté figure sous Accords."
    }
  }
}
