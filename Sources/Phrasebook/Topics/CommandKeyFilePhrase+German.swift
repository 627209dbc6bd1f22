extension CommandKeyFilePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .notAKey: "Das ist kein Schlüssel der Leitung. Ein solcher beginnt mit {start}."
    case .badLine:
      """
      Zeile {line} ist kein öffentlicher Schlüssel. Je Zeile einer: attune-ed25519, der Schlüssel \
      und ein Kommentar.
      """
    case .unreadable: "{path} ließ sich nicht lesen. Gibt es die Datei, und gehört sie dir?"
    case .notWritable: "{path} ließ sich nicht schreiben. Gehört der Ordner dir?"
    case .readableByOthers:
      """
      Andere können den geheimen Schlüssel in {path} lesen. Mach ihn zu deinem allein: chmod 600 \
      {path}
      """
    case .isThere: "Unter {path} gibt es schon eine Datei. Sie blieb, wie sie ist."
    case .tooLittleMemory: "Der Arbeitsspeicher reicht nicht, um die Prüfwörter zu berechnen."
    }
  }
}
