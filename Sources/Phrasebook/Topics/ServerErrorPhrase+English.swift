extension ServerErrorPhrase {
  package var english: String {
    switch self {
    case .malformed: "That line could not be read."
    case .unknownMessage: "This server does not know that message."
    case .outOfState: "That cannot be said just now."
    case .badCode: "No session has that code. Please compare it with the invitation."
    case .tooFast: "A little slower, please; try again in a moment."
    case .badToken: "That seat is not known here any more. Join with the code instead."
    case .badName: "Please choose a name of 1 to 24 characters that nobody here has."
    case .badEnvelope: "The answer did not fit this step."
    case .badProof: "The facilitator's signature was not right for this connection."
    case .notAuthorized: "That needs a facilitator's key that this server knows."
    case .badWorkshop: "The workshop file has a mistake."
    case .storeFailed: "The server could not write to its disk."
    case .tooFewLines: "Lines are shown in batches of at least three in a group."
    case .notPossible: "That cannot be done just now."
    }
  }
}
