extension HostServerPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .serving: "En service sur {host} port {port}."
    case .connect:
      "Pour animer, on se connecte avec : attune facilitate FICHIER --server HOST:{port}#PIN"
    case .pin: "Le PIN est {pin}."
    case .restored: "{session} est de retour."
    case .notRestored: "{session} n'a pas pu être ramenée : {reason}"
    case .noKeyFile: "Pas encore de {path} : seule la clé de cet ordinateur peut créer des séances."
    }
  }
}
