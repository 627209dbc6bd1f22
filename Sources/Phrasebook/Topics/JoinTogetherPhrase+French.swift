extension JoinTogetherPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .done: "votre tour est fini"
    case .takeTurn: "prendre le tour libre"
    case .propose: "proposer une ligne"
    case .change: "modifier une ligne"
    case .withdraw: "retirer une de vos lignes"
    case .withNames: "comparer aussi à deux, avec qui le demande aussi"
    case .keepTime: "garder le temps, si personne ne le fait"
    case .plan: "le plan"
    case .strike: "retirer une de vos lignes du compte rendu"
    case .reply: "répondre à une lettre, sans votre nom"
    }
  }
}
