extension CommandWarningPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .onDisk:
      "Warning: {path} is on a disk, which may keep deleted keys. Set XDG_RUNTIME_DIR to a tmpfs."
    case .plainSwap:
      """
      Warning: {device} is unencrypted swap: open answers could reach the disk. Try swapoff, or \
      zram.
      """
    }
  }
}
