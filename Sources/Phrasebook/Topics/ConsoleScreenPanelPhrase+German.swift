extension ConsoleScreenPanelPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .live: "Jetzt"
    case .agenda: "Ablauf"
    case .lines: "Zeilen"
    case .signals: "Signale"
    case .people: "Leute"
    case .notes: "Nachrichten"
    case .ownNotes: "Eigenes"
    case .log: "Bisher"
    case .plan: "Plan"
    case .status: "Stand"
    case .invitation: "Einladung"
    case .answer: "Gesagt"
    case .sayNext: "Als Nächstes sagen"
    case .room: "Der Raum"
    case .typedWords: "Wörter für die Befehlszeile, nach :"
    case .otherPanel: "nächstes Feld; 1 bis 7 gehen zu einem"
    case .tabHint: "Tab"
    case .previewTitle: "Bevor der Raum es sieht"
    case .sure: "Wirklich?"
    }
  }
}
