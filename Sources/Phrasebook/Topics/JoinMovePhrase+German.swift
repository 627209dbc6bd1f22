extension JoinMovePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .control: "Strg"
    case .enter: "Enter"
    case .space: "Leertaste"
    case .pageUp: "Bild↑"
    case .pageDown: "Bild↓"
    case .arrows: "Pfeile"
    case .choose: "wählen"
    case .move: "bewegen"
    case .scroll: "blättern"
    case .toKeys: "zu den Tasten"
    case .toText: "zum Text"
    case .next: "weiter"
    case .close: "schließen"
    case .pickUp: "aufnehmen"
    case .putDown: "ablegen"
    case .carry: "tragen"
    case .markUpTo: "bis zu {most} markieren"
    case .later: "beiseitelegen"
    case .yes: "ja"
    case .no: "nein"
    case .readOn: "weiterlesen"
    case .toChoices: "zur Wahl"
    case .newRow: "neue Zeile"
    case .before: "zurück"
    case .toPlace: "an diesen Platz"
    }
  }
}
