extension CommandKeyPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .noCertificate: "{path}: In dieser Datei ist kein Zertifikat in PEM."
    case .noKey: "{path}: In dieser Datei ist kein privater Schlüssel in PEM."
    case .passphrase: "{path}: Der Schlüssel verlangt eine Passphrase."
    case .withoutPassphrase: "Nimm einen Schlüssel ohne, mit Modus 0600."
    case .exposed: "{path}: Andere Konten dieses Computers können diesen Schlüssel lesen."
    case .newKey: "chmod 600 {path}, und denk an einen neuen Schlüssel."
    case .mismatch: "{key} ist nicht der Schlüssel von {certificate}."
    case .missing: "{path}: Das Zertifikat ist da, aber sein Schlüssel fehlt."
    case .restore:
      """
      Stell den Schlüssel wieder her, oder entferne das Zertifikat; dann muss neu eingeladen \
      werden.
      """
    }
  }
}
