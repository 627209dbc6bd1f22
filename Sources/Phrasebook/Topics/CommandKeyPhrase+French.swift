extension CommandKeyPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .noCertificate: "{path} : il n'y a pas de certificat en PEM dans ce fichier."
    case .noKey: "{path} : il n'y a pas de clé privée en PEM dans ce fichier."
    case .passphrase: "{path} : la clé demande une phrase de passe."
    case .withoutPassphrase: "Donnez une clé sans phrase, mode 0600."
    case .exposed: "{path} : d'autres comptes de cet ordinateur peuvent lire cette clé."
    case .newKey: "chmod 600 {path}, et pensez à une nouvelle clé."
    case .mismatch: "{key} n'est pas la clé de {certificate}."
    case .missing: "{path} : le certificat est là, mais sa clé a disparu."
    case .restore:
      "Restaurez la clé, ou retirez le certificat ; il faut alors réinviter tout le monde."
    }
  }
}
