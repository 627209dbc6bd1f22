extension ConsoleScreenStatePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .noConnection: "no connection"
    case .youHelp: "you help"
    case .timeOf: "{elapsed} of {planned} min"
    case .notBegun: "{planned} min planned"
    case .over: "{minutes} min over"
    case .under: "{minutes} min under"
    case .hereAway: "{here} here, {away} away"
    case .atDoor: "{waiting} at the door"
    case .seats: "{seats} {seats:seat|seats}"
    case .doorOpen: "door open"
    case .doorLocked: "door locked"
    case .rehearsal: "rehearsal"
    case .place: "Step {number} of {of}: {phase}"
    case .clockLeft: "{time} left on its clock"
    case .readAloud: "Read this aloud; the program says it of itself:"
    case .timeIsKept: "Somebody keeps the time:"
    case .nobodyKeepsTime: "Nobody keeps the time just now."
    case .roundOver: "Everybody has had a turn."
    case .turn: "Turn {turn} of {of}"
    case .whoSees: "Who sees the answers:"
    case .forYou: "For you:"
    case .theyRead: "They read:"
    case .comesNext: "Then comes:"
    case .nothingToSay: "There is no note for now."
    case .codeIs: "People paste the invitation's line, which i shows. The room's code:"
    }
  }
}
