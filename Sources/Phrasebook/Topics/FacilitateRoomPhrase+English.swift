extension FacilitateRoomPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .away:
      """
      Nobody holds the session just now. The room reads that the facilitator will be back, and \
      clocks stand still.
      """
    case .notAway: "Somebody holds the session again."
    case .held: "The room is on hold; clocks stand still. Type resume to go on."
    case .resumed: "The room goes on."
    case .helpWanted: "Somebody would like a person: "
    case .pairHelp: "A pair would like a person. No name was given."
    case .saidToEveryone: "Said to everyone: "
    case .asideFrom: "From {name}: "
    case .speaker: "{name}: "
    case .asideSent: "Only the other consoles read that."
    case .closedOn: "From here on only closed questions are asked; steps of free text are left out."
    case .closedOff: "Free text is asked for again."
    case .seated: "Seated. Their next steps for a circle are with that circle."
    }
  }
}
