extension CommandServerPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .badName: "{name} ist weder ein Rechnername noch eine Adresse."
    case .inUse: "Ein anderes Programm lauscht auf {host} Port {port}."
    case .otherPort: "Wähle mit --port einen anderen, oder mit --port 0 einen freien."
    case .cannotListen: "Dieser Computer kann nicht auf {host} Port {port} lauschen."
    case .ownAddress:
      """
      Gehört die Adresse diesem Computer? --listen nennt eine andere. Ports unter 1024 brauchen \
      Rechte.
      """
    case .unknownHost: "Kein Computer hat diesen Namen."
    case .refused: "Der Computer ist da, aber an diesem Port lauscht keine Sitzung."
    case .unreachable: "Von hier führt kein Weg zu diesem Computer."
    case .timedOut: "Der Server hat nicht rechtzeitig geantwortet."
    case .wrongKey:
      "Der Schlüssel des Servers ist nicht der erwartete, darum wurde nichts gesendet."
    case .notTLS: "Was dort antwortet, spricht kein TLS."
    case .otherProtocol: "Was dort antwortet, spricht ein anderes Protokoll oder ein älteres TLS."
    case .hungUp: "Der Server hat die Verbindung sofort geschlossen; vielleicht ist er voll."
    case .openSSL: "OpenSSL ist gescheitert (Code {code}; openssl errstr erklärt es)."
    case .closed: "Die Verbindung wurde geschlossen."
    }
  }
}
