extension GatePhrase {
  package var english: String {
    switch self {
    case .seats:
      "The program counts {count} {count:seat|seats}. Do you? If you count another number, say so."
    case .whoseComputer: "Ask one another whose computer that is."
    case .room:
      "Most answers are mixed and shown to everyone after closing, without names, and only if at "
        + "least {k} people answered."
    case .roomSeveral:
      "Most answers are mixed and shown to everyone after closing, without names, and only if at "
        + "least {least} to {most}, as each screen says, people answered."
    case .looksFirst: "At some of them the facilitator looks first."
    case .facilitatorAlone:
      "Some answers are seen by the facilitator alone, without names, and only while at least "
        + "{least} people are here."
    case .textInGroup:
      "The facilitator reads free text first and may show it without names; some lines may be "
        + "kept back."
    case .textQuotesNobody: "The facilitator reads free text and quotes nobody."
    case .allClear: "One question tells the facilitator only \u{201C}all clear\u{201D} or not."
    }
  }
}
