extension CommandFilePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .unreadable: "{path}: Die Datei lässt sich nicht lesen."
    case .mayRead: "Stimmt der Name, und darfst du sie lesen?"
    case .notText: "{path}: Die Datei ist kein Text in UTF-8."
    case .tooLong: "{path}: Die Datei ist zu lang; höchstens {most} KiB werden gelesen."
    case .saveAsText: "Speichere sie als UTF-8 und versuch es noch einmal."
    case .notWritten: "{path}: Die Datei lässt sich nicht schreiben."
    case .cannotWrite: "{path}: Das lässt sich nicht schreiben."
    case .mayWrite: "Ist Platz da, und darfst du dort schreiben?"
    case .noFolder: "{path}: Der Ordner lässt sich nicht anlegen."
    case .otherFolder: "Wähle mit --state einen anderen, oder frag, wem er gehört."
    case .unusable: "{path}: Die Datei lässt sich nicht verwenden."
    case .isThere: "{path} ist schon da."
    case .otherFile: "Nenne eine andere Datei; es wurde nichts geschrieben."
    case .written: "Geschrieben nach {path}."
    case .wroteFile: "{path} ist geschrieben. Prüfe die Datei mit: attune check {path}"
    case .noRecord: "Das Protokoll ließ sich nicht lesen."
    case .cannotExport: "Diese Konsole kann keine Protokolle schreiben."
    }
  }
}
