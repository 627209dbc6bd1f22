/// The sequences with which a screen begins and ends.
public enum TerminalModes {
  /// Whether emoji sequences take the cells that people see, as mode 2027 has it.
  static let clusterMode = 2027

  /// Begins a screen.
  ///
  /// The other buffer, no wrapping at the edge, keys told apart, pastes in one piece, reports of
  /// the keyboard's focus, and a fixed title. The mouse stays as it is.
  public static let enter =
    "\u{1B}[?1049h\u{1B}[?7l\u{1B}[22;2t\u{1B}]2;attune\u{1B}\\"
    + "\u{1B}[?2004h\u{1B}[?1004h\u{1B}[>1u\u{1B}[?25l\u{1B}[m\u{1B}[2J"

  /// Ends a screen: nothing of it stays, not even in what can be scrolled back to.
  public static let leave =
    "\u{1B}[?2026l\u{1B}[m\u{1B}[?7h\u{1B}[<u\u{1B}[?1004l\u{1B}[?2004l\u{1B}[?25h"
    + "\u{1B}[23;2t\u{1B}[2J\u{1B}[?1049l"

  /// Puts right what any program may have left behind, this one or another.
  public static let repair =
    leave + "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?1l\u{1B}>"
    + "\u{1B}(B\u{0F}\u{1B}[4l\u{1B}[r\u{1B}[m"

  /// Asks whether the terminal knows clusters.
  static let askClusters = "\u{1B}[?2027$p"
  /// Asks for the colour of the background.
  static let askBackground = "\u{1B}]11;?\u{1B}\\"
  static let setClusters = "\u{1B}[?2027h"
  static let resetClusters = "\u{1B}[?2027l"
}
