extension CommandStorePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .inUse: "Otro attune está usando {path}. Termínalo, o elige --state."
    case .full: "El disco está lleno. Lo confirmado se conserva; haz sitio y prueba otra vez."
    case .notWritable: "{path} no se puede escribir. ¿La carpeta es tuya?"
    case .notPrivate: "{path} está abierta a otras personas. Que sea solo tuya: chmod 700 {path}"
    case .unknownSession: "No existe esa sesión. «attune sessions» las muestra."
    case .sessionExists: "Ya existe una sesión con ese nombre."
    case .keyMissing: "La clave de esta sesión ya no está, y lo guardado ya no se puede leer."
    case .damaged: "El almacén está dañado en el hecho {number}. Lo anterior se puede leer."
    case .failed: "El almacén falló con el código {code}."
    case .diskFault:
      """
      No se pudo leer o escribir en el disco (código {code}). Lo confirmado se conserva; mira si \
      está lleno, desconectado o averiado.
      """
    case .unreadable: "El almacén está dañado: {what}."
    case .damagedAnswers:
      "Las respuestas de un paso están dañadas en el registro {number}. Lo anterior se puede leer."
    case .answersGone:
      "Las respuestas de este paso ya no están: su clave no sobrevivió al reinicio."
    case .tooLarge: "Una respuesta es más grande de lo que permite este paso."
    case .notDurable:
      "El diario no puede asegurar que lo escrito esté en el disco. ¿Es SQLite una versión inusual?"
    }
  }
}
