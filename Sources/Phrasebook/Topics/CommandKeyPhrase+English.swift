extension CommandKeyPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .noCertificate: "{path}: there is no certificate in PEM in this file."
    case .noKey: "{path}: there is no private key in PEM in this file."
    case .passphrase: "{path}: the key asks for a passphrase."
    case .withoutPassphrase: "Give a key without one, mode 0600."
    case .exposed: "{path}: other accounts of this computer can read this key."
    case .newKey: "chmod 600 {path}, and think of a new key."
    case .mismatch: "{key} is not the key of {certificate}."
    case .missing: "{path}: the certificate is here, but its key is gone."
    case .restore: "Restore the key, or remove the certificate; people must then be invited anew."
    }
  }
}
