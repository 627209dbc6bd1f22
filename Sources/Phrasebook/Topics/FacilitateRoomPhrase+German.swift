extension FacilitateRoomPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .away:
      """
      Gerade leitet niemand die Sitzung. Der Raum liest, dass die Leitung wiederkommt, und die \
      Uhren stehen still.
      """
    case .notAway: "Jemand leitet die Sitzung wieder."
    case .held: "Der Raum ist angehalten; die Uhren stehen still. Mit resume geht es weiter."
    case .resumed: "Der Raum macht weiter."
    case .helpWanted: "Jemand möchte mit einem Menschen sprechen: "
    case .pairHelp:
      "Eine Zweiergruppe möchte mit einem Menschen sprechen. Es wurde kein Name genannt."
    case .saidToEveryone: "An alle gesagt: "
    case .asideFrom: "Von {name}: "
    case .speaker: "{name}: "
    case .asideSent: "Das lesen nur die anderen Konsolen."
    case .closedOn:
      "Ab hier werden nur geschlossene Fragen gestellt; Schritte mit freiem Text fallen weg."
    case .closedOff: "Es wird wieder nach freiem Text gefragt."
    case .seated:
      "Der Platz ist vergeben. Die nächsten Schritte für einen Kreis sind mit diesem Kreis."
    }
  }
}
