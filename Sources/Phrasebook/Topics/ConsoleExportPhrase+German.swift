extension ConsoleExportPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .askFolder: "In welchen Ordner? Er wird angelegt, für mehrere Tabellen"
    case .pathHint:
      "Enter allein: {path}, dort, wo attune gestartet wurde. Was schon da ist, bleibt."
    case .folderHint:
      """
      Enter allein: {path}, dort, wo attune gestartet wurde; ein Name mit .zip ist eine \
      einzige Datei. Was schon da ist, bleibt.
      """
    }
  }
}
