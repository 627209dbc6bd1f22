extension HostRoomPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .join: "Rejoindre :"
    case .circle: "Cercle {number} :"
    case .helper: "Pour une personne qui aide (gardez-le pour vous) :"
    case .stage: "Pour un projecteur :"
    case .safetyWords: "Mots de contrôle, pour qui entre sans la ligne entière :"
    case .wholeInvitation: "L'invitation entière, à envoyer : tapez invite."
    case .detached:
      """
      La console est fermée ; la salle attend. Ctrl-C arrête le programme, --resume ramène la \
      séance.
      """
    case .taken:
      """
      La console est tenue ailleurs maintenant ; la séance continue ici. Ctrl-C arrête le \
      programme.
      """
    case .back: "La séance est de retour, en pause. Tapez resume quand tout le monde est revenu."
    case .before: "Avant de commencer :"
    case .watch: "À surveiller :"
    case .rehearsal:
      """
      Ceci est une répétition avec {people} {people:personne simulée|personnes simulées}. Rien \
      n'en est gardé.
      """
    case .noConsole: "La console n'a pas pu joindre son propre serveur."
    case .goOn:
      """
      La séance n'est pas terminée, et rien de ce qui a été confirmé n'est perdu. Ceci la ramène, \
      en pause :
      """
    case .again: "Depuis un autre terminal sur cet ordinateur, ceci la tient de nouveau :"
    }
  }
}
