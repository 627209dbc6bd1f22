extension ConsoleExportPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .askFolder: "¿En qué carpeta? Se crea, para varias tablas"
    case .pathHint:
      "Solo Enter: {path}, donde se inició attune. Lo que ya está ahí no se toca."
    case .folderHint:
      """
      Solo Enter: {path}, donde se inició attune; un nombre con .zip es un único archivo. Lo \
      que ya está ahí no se toca.
      """
    }
  }
}
