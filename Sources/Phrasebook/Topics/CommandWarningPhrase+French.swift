extension CommandWarningPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .onDisk:
      """
      Attention : {path} est sur un disque, qui peut garder des clés effacées. Mettez \
      XDG_RUNTIME_DIR sur un tmpfs.
      """
    case .plainSwap:
      """
      Attention : {device} est un espace d'échange non chiffré : des réponses ouvertes pourraient \
      atteindre le disque. Essayez swapoff ou zram.
      """
    }
  }
}
