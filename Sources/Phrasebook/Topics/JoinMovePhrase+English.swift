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
    case .mark: "mark"
    case .scroll: "scroll"
    case .toKeys: "to the letters"
    case .toText: "back to the text"
    case .next: "next"
    case .close: "close"
    case .later: "put aside"
    case .yes: "yes"
    case .no: "no"
    case .readOn: "read on"
    case .toChoices: "to the choices"
    }
  }
}
