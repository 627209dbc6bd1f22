extension ConsoleExportPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .askFolder: "Into which folder? It is made, for several tables"
    case .pathHint:
      "Enter alone: {path}, where attune was started. What is there already stays as it is."
    case .folderHint:
      """
      Enter alone: {path}, where attune was started; a name with .zip is one file. What is \
      there already stays as it is.
      """
    }
  }
}
