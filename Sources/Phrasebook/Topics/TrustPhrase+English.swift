extension TrustPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .readOut:
      "You have not met this server before. Ask the host to read out their four safety words."
    case .yours: "Yours are: {words}"
    case .digits: "As digits: {digits}"
    case .areTheySame: "Are they the same? Type y or n."
    case .wrongKey: "The server at {address} does not have the key that it should have."
    case .somebodyBetween:
      "Somebody may stand in between, or the host has a new key. Nothing was sent."
    case .askByVoice: "Ask the host by voice. If the key is new, type: attune forget {address}"
    case .thenJoin: "and then join with a fresh invitation."
    }
  }
}
