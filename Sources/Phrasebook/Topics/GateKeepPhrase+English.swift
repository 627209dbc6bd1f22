extension GateKeepPhrase {
  package var english: String {
    switch self {
    case .adoptable: "Adopted agreements can be written out at the end."
    case .onlyIfEveryone:
      "A transcript of what was shown is made only if everyone agrees at the end; a no and not "
        + "being asked look the same."
    case .nothing: "What is shown here is kept in no transcript."
    case .transcript: "The transcript names nobody and keeps {what}."
    case .and: "{one} and {other}"
    case .shares: "rounded shares of what was shown to everyone"
    case .lines: "shown lines whose step, or whose author, says so"
    case .agreements: "adopted agreements"
    case .titles: "the titles of the steps"
    case .destroyed: "Everything else is destroyed {days} {days:day|days} after the end, or sooner."
    }
  }
}
