extension ConsoleExportPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .askFolder: "Dans quel dossier ? Il est créé, pour plusieurs tableaux"
    case .pathHint:
      "Entrée seule : {path}, là où attune a été lancé. Ce qui s'y trouve déjà reste tel quel."
    case .folderHint:
      """
      Entrée seule : {path}, là où attune a été lancé ; un nom en .zip donne un seul fichier. \
      Ce qui s'y trouve déjà reste tel quel.
      """
    }
  }
}
