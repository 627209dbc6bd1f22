extension TrustPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .readOut:
      """
      Diesem Server bist du noch nicht begegnet. Bitte die gastgebende Person, ihre vier \
      Prüfwörter vorzulesen.
      """
    case .yours: "Deine sind: {words}"
    case .digits: "Als Ziffern: {digits}"
    case .areTheySame: "Sind es dieselben? Tippe ja oder nein."
    case .wrongKey: "Der Server unter {address} hat nicht den Schlüssel, den er haben sollte."
    case .somebodyBetween:
      "Vielleicht steht jemand dazwischen, oder der Schlüssel ist neu. Es wurde nichts gesendet."
    case .askByVoice:
      "Frag bei der gastgebenden Person mündlich nach. Ist der Schlüssel neu, tippe: attune "
        + "forget {address}"
    case .thenJoin: "und tritt dann mit einer frischen Einladung bei."
    }
  }
}
