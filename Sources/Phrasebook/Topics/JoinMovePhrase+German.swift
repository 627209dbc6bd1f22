extension JoinMovePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .enter: "Enter"
    case .arrows: "Pfeile"
    case .space: "Leertaste"
    case .controlD: "Strg-D"
    case .pages: "Bild↑ Bild↓"
    case .choose: "wählen"
    case .move: "bewegen"
    case .mark: "markieren"
    case .scroll: "weiterlesen"
    case .toKeys: "Tasten"
    case .toText: "zum Text"
    case .next: "weiter"
    case .close: "schließen"
    case .later: "beiseitelegen"
    case .yes: "ja"
    case .no: "nein"
    }
  }
}
