extension TranscriptTablePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .steps: "steps.csv énumère les étapes qui ont eu lieu ; chacune a son propre fichier."
    case .agreements:
      """
      agreements.csv, s'il existe, énumère ce qui a été adopté : la ligne, le jour où elle est \
      revue, et si chaque personne peut s'en retirer à tout moment (yes : oui, no : non).
      """
    case .form:
      """
      Séparé par des virgules, UTF-8, les lignes finissent par CR LF, la première nomme les \
      colonnes (RFC 4180).
      """
    case .formulas:
      """
      Une cellule qui commencerait par = + - @ commence par une apostrophe, pour qu'aucun tableur \
      ne l'exécute.
      """
    case .columns: "Colonnes du fichier d'une étape :"
    }
  }
}
