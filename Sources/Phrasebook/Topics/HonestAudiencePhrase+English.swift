extension HonestAudiencePhrase {
  package var english: String {
    switch self {
    case .mixedMany: "Mixed with the others, shown after closing."
    case .mixedSome: "Mixed, and shown after closing; people who know you may guess."
    case .mixedFew: "Treat this as signed."
    case .mixedTwo: "The other person will know."
    case .mixedAlone: "Nobody else is here."
    case .floor: "Shown only if at least {k} answer."
    case .inWords: "In words in place of numbers, or not at all."
    case .textFirst: "The facilitator reads first; some lines may be kept back."
    case .wordsFirst: "The facilitator looks first, and reads words that only one person gave."
    case .looksFirst: "The facilitator looks first."
    case .facilitatorMany: "Mixed with the others; only the facilitator sees it, after closing."
    case .facilitatorSome: "Mixed; only the facilitator sees it, after closing, and may guess."
    case .facilitatorFew: "Only the facilitator sees it, after closing. Treat this as signed."
    case .facilitatorFloor: "That needs at least {least} people here; there are {present}."
    }
  }
}
