extension CommandFilePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .unreadable: "{path}: el archivo no se puede leer."
    case .mayRead: "¿Es correcto el nombre, y puedes leerlo?"
    case .notText: "{path}: el archivo no es texto en UTF-8."
    case .tooLong: "{path}: el archivo es demasiado largo; se leen como mucho {most} KiB."
    case .saveAsText: "Guárdalo como UTF-8 y prueba otra vez."
    case .notWritten: "{path}: el archivo no se puede escribir."
    case .cannotWrite: "{path}: esto no se puede escribir."
    case .mayWrite: "¿Hay espacio, y puedes escribir allí?"
    case .noFolder: "{path}: la carpeta no se puede crear."
    case .otherFolder: "Elige otra con --state, o pregunta de quién es."
    case .unusable: "{path}: el archivo no se puede usar."
    case .isThere: "{path} ya existe."
    case .otherFile: "Indica otro archivo; no se ha escrito nada."
    case .written: "Escrito en {path}."
    case .wroteFile: "{path} está escrito. Compruébalo con: attune check {path}"
    case .noRecord: "La transcripción no se pudo leer."
    case .cannotExport: "Esta consola no puede escribir transcripciones."
    }
  }
}
