extension CarePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .heavy:
      "This sounds heavy. Nothing has been sent and nobody has been told; this check runs on "
        + "your own computer, and it misses things. What would you like?"
    case .pointing: "This may point to someone. With someone in its place it reads:"
    case .keptForMe: "It stays with you. Nothing was sent, and nothing was kept."
    case .toFacilitator:
      "It is on its way to the facilitator only, without your name. The question here is still "
        + "open; passing is fine."
    case .askedForPerson:
      "The facilitator knows that you would like a person. Your words stayed with you."
    case .writeAgain: "Nothing was sent. Write it again when you like."
    case .unsent: "What you were about to send stayed with you."
    case .send: "send it as it is"
    case .keep: "keep it for me"
    case .facilitatorOnly: "send it to the facilitator only, without my name"
    case .askForPerson: "ask for a person (they will know it is me)"
    case .contacts: "show me support contacts"
    case .replace: "put 'someone' in its place"
    case .rewrite: "write it again"
    }
  }
}
