extension CommandKeyPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .noCertificate: "{path}: en este archivo no hay ningún certificado en PEM."
    case .noKey: "{path}: en este archivo no hay ninguna clave privada en PEM."
    case .passphrase: "{path}: la clave pide una frase de paso."
    case .withoutPassphrase: "Usa una clave sin ella, modo 0600."
    case .exposed: "{path}: otras cuentas de este ordenador pueden leer esta clave."
    case .newKey: "chmod 600 {path}, y piensa en una clave nueva."
    case .mismatch: "{key} no es la clave de {certificate}."
    case .missing: "{path}: el certificado está, pero su clave no."
    case .restore: "Recupera la clave, o quita el certificado; entonces hay que invitar de nuevo."
    }
  }
}
