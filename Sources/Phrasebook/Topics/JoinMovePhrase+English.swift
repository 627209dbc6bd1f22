extension JoinMovePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .enter: "Enter"
    case .arrows: "arrows"
    case .space: "Space"
    case .controlD: "Ctrl-D"
    case .pages: "PgUp PgDn"
    case .choose: "choose"
    case .move: "move"
    case .mark: "mark"
    case .scroll: "read on"
    case .toKeys: "keys"
    case .toText: "back to the text"
    case .next: "next"
    case .close: "close"
    case .later: "put aside"
    case .yes: "yes"
    case .no: "no"
    }
  }
}
