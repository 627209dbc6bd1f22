extension HostServerPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .serving: "Bereit auf {host} Port {port}."
    case .connect: "Leitende verbinden sich mit: attune facilitate DATEI --server HOST:{port}#PIN"
    case .pin: "Die PIN ist {pin}."
    case .restored: "{session} ist wieder da."
    case .notRestored: "{session} ließ sich nicht zurückholen: {reason}"
    case .noKeyFile: "Noch kein {path}: nur der Schlüssel dieses Computers darf Sitzungen anlegen."
    }
  }
}
