extension CommandLinesHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .lines: "lines : ce qui attend, couvert ; read : les mots"
    case .holdBack:
      """
      holdback LETTRES [cruel|names|off-topic|exposed] : retenir des lignes (cruelle, nomme \
      quelqu'un, hors sujet, trop exposée)
      """
    case .redact: "redact LETTRE 3-9, redact LETTRE \"mots\" : [someone] à leur place"
    case .offer:
      """
      offer LETTRES : reprend des lignes retenues parce qu'elles demandent peut-être de \
      l'attention
      """
    case .reply:
      """
      reply LETTRE TEXTE, threads : des lettres à qui a écrit une ligne, sans savoir qui, et ce \
      qui est revenu
      """
    case .finish: "undo LETTRE annule, release LETTRES montre, finish : finish retient le reste"
    case .export:
      """
      export md|json|csv|html [FICHIER] [none|year|month] : le compte rendu ; csv crée un \
      dossier ou un .zip
      """
    case .wait:
      """
      wait open|closed|viewed|ready|lines|round|after|helper|ended, wait seats N, wait step \
      ÉTAPE, wait draft N, wait adopted N : pour les scripts ; rien de plus n'est lu avant que \
      ce soit le cas
      """
    case .end:
      """
      end : demande une fois (yes ou no), puis la salle reste ouverte dix minutes ; end now : la \
      ferme
      """
    case .quit: "quit : quitte la console ; la salle attend que quelqu'un la tienne"
    }
  }
}
