extension HonestReachPhrase {
  package var english: String {
    switch self {
    case .linesMayBeShown: "Lines may be shown to the room without names; some may be kept back."
    case .themesOnly: "The facilitator may speak of themes and quotes nobody."
    case .allClear:
      "The facilitator learns one thing only: \u{201C}all clear\u{201D} if everybody chose "
        + "{options}, or passed; else \u{201C}not all clear\u{201D}."
    case .quoted: "\u{201C}{text}\u{201D}"
    case .or: "{one} or {other}"
    case .twoCanTell: "There are two of you, so one may work out the other."
    case .tooFew: "There are too few people here to mix your answer with."
    case .ownScreen:
      "Shown to nobody: your answer stays on your own screen. Say aloud what you like."
    case .pairReads: "Only the people in your pair read what you write to one another."
    case .sharedOnly: "Only what everyone shares is shown, to everyone alike."
    case .signed: "Shown to {whom} with your name, after you confirm."
    case .nobody: "Nobody is shown what you do here."
    }
  }
}
