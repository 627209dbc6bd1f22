extension RoundPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .over: "Everybody has had a turn. Thank you."
    case .yourTurn: "It is your turn. Type done when you have spoken, or p to pass."
    case .yourTypedTurn: "It is your turn. Type your line, or p to pass."
    case .turnEnded: "Your turn is over. Thank you."
    case .turnTimeIsUp: "The time of this turn is over; whoever has it may finish in peace."
    case .yourTimeIsUp: "Your time is over. Finish your sentence in peace."
    case .toward: "It goes to {name}"
    case .speaker: "Turn {number} of {count}: {name}"
    case .speakerToward: "Turn {number} of {count}: {name} to {other}"
    case .free: "Turn {number} of {count} is free. Type take to take it; there is no hurry."
    case .somebodyHasIt: "Turn {number} of {count}. Somebody has it."
    case .freeForOthers: "Turn {number} of {count} is free for somebody who has not had one."
    case .isChosen: "Turn {number} of {count}: who comes next is chosen in a moment."
    case .place: "Turn {number} of {count}."
    case .time: "You have {time}."
    case .turnMovedOn: "Your turn was ended by its time, or by whoever moves the round on."
    case .unsentTurn: "What you had not sent went nowhere."
    }
  }
}
