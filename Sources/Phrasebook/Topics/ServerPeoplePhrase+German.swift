extension ServerPeoplePhrase {
  package var german: String {
    switch self {
    case .notYetAway:
      "Die Leitung ist vielleicht gleich zurück; nach zehn Sekunden kannst du übernehmen."
    case .facilitatorIsHere: "Die Leitung ist hier; bitte sie, zu übergeben."
    case .notForHelpers: "Das kann nur die Leitung."
    case .noHelper: "Keine helfende Person ist hier."
    case .timeIsKept: "Jemand achtet schon auf die Zeit."
    case .notTheKeeper: "Das kann nur, wer auf die Zeit achtet."
    }
  }
}
