extension FacilitateLinesPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .waiting:
      """
      {count} {count:Zeile wartet|Zeilen warten}. {count:Sie bleibt|Sie bleiben} verdeckt, bis \
      du read tippst; sieh vorher nach, wer deinen Bildschirm sieht.
      """
    case .line: "{letter} ({state}): "
    case .none: "Es warten keine Zeilen."
    case .of: "Zeilen von: "
    case .isWaiting: "wartet"
    case .isHeld: "zurückgehalten"
    case .isReleased: "freigegeben"
    case .mayNeedCare: ", braucht vielleicht Fürsorge"
    case .mayPoint: ", weist vielleicht auf jemanden hin"
    case .mayKeep: ", darf bleiben"
    case .needsCare:
      """
      Eine Zeile braucht vielleicht Fürsorge und ist zurückgehalten: offer BUCHSTABE nimmt sie \
      auf, reply BUCHSTABE TEXT schreibt an die Person, von der sie ist. Die Prüfung sucht nur \
      nach einigen Wendungen und übersieht manches.
      """
    case .noSuchWords: "Keine wartende Zeile mit diesem Buchstaben enthält diese Wörter."
    }
  }
}
