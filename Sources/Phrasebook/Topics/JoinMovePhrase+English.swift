extension JoinMovePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .control: "Ctrl"
    case .enter: "Enter"
    case .space: "Space"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .arrows: "arrows"
    case .choose: "choose"
    case .move: "move"
    case .scroll: "scroll"
    case .toKeys: "to the letters"
    case .toText: "back to the text"
    case .next: "next"
    case .close: "close"
    case .pickUp: "pick up"
    case .putDown: "put down"
    case .carry: "carry it"
    case .markUpTo: "mark up to {most}"
    case .later: "put aside"
    case .yes: "yes"
    case .no: "no"
    case .readOn: "read on"
    case .toChoices: "to the choices"
    case .newRow: "new row"
    case .before: "back"
    case .toPlace: "to that place"
    }
  }
}
