extension CommandKeyFilePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .notAKey: "Esto no es una clave de quien facilita. Una clave así empieza por {start}."
    case .badLine:
      """
      La línea {line} no es una clave pública. Una por línea: attune-ed25519, la clave y un \
      comentario.
      """
    case .unreadable: "{path} no se pudo leer. ¿Existe, y es tuyo?"
    case .notWritable: "{path} no se pudo escribir. ¿La carpeta es tuya?"
    case .readableByOthers:
      "Otras personas pueden leer la clave secreta en {path}. Que sea solo tuya: chmod 600 {path}"
    case .isThere: "Ya hay un archivo en {path}. Se dejó como está."
    case .tooLittleMemory: "No hay memoria suficiente para calcular las palabras de control."
    }
  }
}
