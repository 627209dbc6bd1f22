extension CommandWarningPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .onDisk:
      """
      Aviso: {path} está en un disco, que puede conservar claves borradas. Pon XDG_RUNTIME_DIR en \
      un tmpfs.
      """
    case .plainSwap:
      """
      Aviso: {device} es memoria de intercambio sin cifrar: las respuestas abiertas podrían llegar \
      al disco. Prueba swapoff o zram.
      """
    }
  }
}
