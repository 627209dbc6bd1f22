extension CommandWarningPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .onDisk:
      """
      Warnung: {path} liegt auf einem Datenträger, der gelöschte Schlüssel behalten kann. Setz \
      XDG_RUNTIME_DIR auf ein tmpfs.
      """
    case .plainSwap:
      """
      Warnung: {device} ist unverschlüsselter Auslagerungsspeicher: Offene Antworten könnten auf \
      den Datenträger gelangen. Hilfreich sind swapoff oder zram.
      """
    }
  }
}
