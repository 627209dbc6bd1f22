extension HostServerPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .serving: "En servicio en {host} puerto {port}."
    case .connect:
      "Quien facilita se conecta con: attune facilitate ARCHIVO --server HOST:{port}#PIN"
    case .pin: "El PIN es {pin}."
    case .restored: "{session} se ha recuperado."
    case .notRestored: "{session} no se pudo recuperar: {reason}"
    case .noKeyFile: "Todavía no hay {path}: solo la clave de este ordenador puede crear sesiones."
    }
  }
}
