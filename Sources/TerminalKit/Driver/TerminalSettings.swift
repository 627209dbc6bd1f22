/// How a terminal is used.
public struct TerminalSettings: Hashable, Sendable {
  /// The theme; nil takes the one that suits the terminal's background.
  public var theme: Theme?
  /// How many colours it has.
  public var depth: ColorDepth
  /// Whether it is asked to show each frame at once.
  public var isSynchronized: Bool
  /// Whether the line is slow: one frame a second instead of twenty.
  public var isSlow: Bool
  /// How long an ESC may be the begin of a key's sequence, in milliseconds.
  public var escapeMilliseconds: Int
  /// The theme until the terminal says more, where none is chosen.
  public var suggestedTheme: Theme

  /// Settings by the environment.
  public init(
    environment: [String: String], theme: Theme? = nil, isSynchronized: Bool = true,
    isSlow: Bool = false
  ) {
    self.theme = theme
    depth = ColorDepth.detected(in: environment)
    self.isSynchronized = isSynchronized
    self.isSlow = isSlow
    escapeMilliseconds = isSlow ? 400 : 40
    suggestedTheme = Theme.suggested(by: environment) ?? .dark
  }

  /// The least time between two frames, in milliseconds.
  var paceMilliseconds: Int { isSlow ? 1000 : 50 }

  /// An encoder for it.
  var encoder: Encoder {
    Encoder(theme: theme ?? suggestedTheme, depth: depth, isSynchronized: isSynchronized)
  }
}

/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// One of the two ends is no terminal; line mode is for that.
  case noTerminal
  /// Another screen of this program has it.
  case isInUse
  /// The system gave no thread or no descriptor.
  case noResources
}
