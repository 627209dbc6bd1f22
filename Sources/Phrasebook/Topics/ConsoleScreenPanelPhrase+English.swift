extension ConsoleScreenPanelPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .live: "Now"
    case .agenda: "Agenda"
    case .lines: "Lines"
    case .signals: "Signals"
    case .people: "People"
    case .notes: "Notes"
    case .ownNotes: "My notes"
    case .log: "Log"
    case .plan: "Plan"
    case .status: "Status"
    case .invitation: "Invitation"
    case .answer: "Told"
    case .sayNext: "Say next"
    case .room: "The room"
    case .typedWords: "Words for the command line, after :"
    case .otherPanel: "the next panel; 1 to 7 go to one"
    case .tabHint: "Tab"
    case .previewTitle: "Before the room sees it"
    case .sure: "Are you sure?"
    }
  }
}
