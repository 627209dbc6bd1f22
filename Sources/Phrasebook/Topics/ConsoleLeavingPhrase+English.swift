extension ConsoleLeavingPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .peopleWait:
      """
      People stay in the room. After some seconds their screens say that you will be back, and \
      clocks stand still; a helper, if one is here, holds the session after a minute.
      """
    case .peopleStay: "People stay in the room and wait for the start."
    case .roomClosesAnyway: "People stay in the room until it closes by its clock."
    case .roomGoesOn: "The room goes on without this console."
    }
  }
}
