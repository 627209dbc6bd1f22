extension ConsoleScreenWarningPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .consentFirst:
      """
      Before you end: a c asks everybody whether the transcript may be exported. Without it \
      only adopted agreements are.
      """
    case .passesGate: "A gate is left out with it: nobody is asked whether they agree to its terms."
    case .isGate:
      "It is a gate: without it nobody is asked whether they agree to its terms."
    case .willCloseEarly:
      "Not everybody has finished, as far as you are told: what was not sent by then is not taken."
    case .willCloseMatchEarly:
      """
      Not everybody has answered, as far as you are told. If anyone is missing, both lists are \
      empty, and everybody sees that at once.
      """
    case .willCloseEmptyDraft: "No line has been proposed yet; a closed draft takes none."
    case .willCloseDraft:
      "Not every line is adopted. r d asks everybody about a line; in a closed draft that is over."
    case .pictureIsYours:
      """
      What people answered is for you alone, and comes once the step is closed. Look at it; \
      then n goes on.
      """
    case .willTakeAdopted: "This line is adopted: nobody objected to it."
    }
  }
}
