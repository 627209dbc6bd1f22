extension CommandKeyFilePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .notAKey: "Ceci n'est pas une clé d'animation. Une telle clé commence par {start}."
    case .badLine:
      """
      La ligne {line} n'est pas une clé publique. Une par ligne : attune-ed25519, la clé et un \
      commentaire.
      """
    case .unreadable: "{path} n'a pas pu être lu. Ce fichier existe-t-il, et est-il à vous ?"
    case .notWritable: "{path} n'a pas pu être écrit. Le dossier est-il à vous ?"
    case .readableByOthers:
      """
      D'autres peuvent lire la clé secrète dans {path}. Qu'elle ne soit qu'à vous : chmod 600 \
      {path}
      """
    case .isThere: "Il y a déjà un fichier à {path}. Il a été laissé tel quel."
    case .tooLittleMemory: "Il n'y a pas assez de mémoire pour calculer les mots de contrôle."
    }
  }
}
