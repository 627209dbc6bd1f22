extension ServerPeoplePhrase {
  package var english: String {
    switch self {
    case .notYetAway: "The facilitator may be back at once; after ten seconds you may take over."
    case .facilitatorIsHere: "The facilitator is here; ask them to hand over."
    case .notForHelpers: "Only the facilitator can do that."
    case .noHelper: "No helper is here."
    case .timeIsKept: "Somebody keeps the time already."
    case .notTheKeeper: "Only whoever keeps the time can do that."
    }
  }
}
