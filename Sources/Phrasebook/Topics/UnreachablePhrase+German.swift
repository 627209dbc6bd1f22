extension UnreachablePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .unknownHost: "Kein Computer hat den Namen in {address}."
    case .refused:
      "Der Computer ist da, aber unter {address} ist keine Sitzung offen. Frag die gastgebende "
        + "Person."
    case .unreachable: "Es gibt gerade keinen Weg zu {address}. Bist du online?"
    case .timedOut:
      "Von {address} kam nicht rechtzeitig eine Antwort. Bitte versuche es noch einmal."
    case .notAttune: "Was unter {address} antwortet, ist kein Attune-Server."
    case .hungUp:
      "Der Server hat die Verbindung geschlossen. Vielleicht ist er ausgelastet; bitte "
        + "versuche es noch einmal."
    case .closed: "Die Verbindung wurde geschlossen."
    case .unreadableFile: "{path}: Die Datei lässt sich nicht lesen."
    case .failed: "Die Verbindung kam nicht zustande."
    }
  }
}
