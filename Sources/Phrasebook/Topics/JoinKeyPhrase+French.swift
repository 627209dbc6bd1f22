extension JoinKeyPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .send: "envoyer"
    case .pass: "passer"
    case .takeBack: "reprendre"
    case .stepOut: "s'absenter"
    case .stepBack: "de retour"
    case .slower: "plus lent"
    case .moreTime: "plus de temps"
    case .note: "note"
    case .help: "aide"
    case .resources: "contacts"
    case .blank: "masquer"
    case .keep: "à garder"
    case .keys: "touches"
    case .leave: "partir"
    case .command: "commande"
    case .letters: "boîte"
    case .earlier: "avant"
    case .done: "terminé"
    case .takeTurn: "prendre le tour"
    case .propose: "nouvelle ligne"
    case .change: "modifier"
    case .withdraw: "retirer"
    case .withNames: "à deux avec"
    case .keepTime: "garder le temps"
    case .plan: "plan"
    case .avoid: "pas avec"
    case .together: "volontiers avec"
    case .solo: "en solo"
    case .sign: "avec mon nom"
    case .unsigned: "sans mon nom"
    case .reply: "répondre"
    case .strike: "mes lignes"
    }
  }
}
