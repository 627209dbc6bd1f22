extension ConsoleFarewellPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .kept:
      """
      Sont gardés : les étapes, les accords adoptés et ce que la salle a vu, là où l'atelier le \
      garde. Jamais qui a répondu quoi.
      """
    case .transcript:
      "Pour un compte rendu, tapez ensuite (avec le même --state, s'il y en avait un) :"
    case .erased:
      """
      Après {days} {days:jour|jours} tout s'efface de soi-même ; attune erase le fait tout de \
      suite.
      """
    case .erasedSoon: "Cela s'efface de soi-même dès qu'attune est lancé de nouveau."
    case .atServer:
      "C'est gardé par le serveur. Qui le gère peut exporter le compte rendu jusqu'à l'effacement."
    case .nothingKept: "C'était une répétition ; rien n'en est gardé."
    case .anyKey: "N'importe quelle touche ferme cette page."
    }
  }
}
