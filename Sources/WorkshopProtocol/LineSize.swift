/// How long the lines are that a participant's client sends within a step (rules T3).
///
/// One length serves answers, passes, notes, signals and heartbeats alike, so that an onlooker of
/// the connection learns from a line that something was said and nothing else.
public enum LineSize {
  /// The length outside of steps, and the least within one: a note of 1,200 bytes fits, and so does a
  /// `mail` with eight tokens and the longest letter.
  public static let least = 1_280
  /// Lengths above the least are multiples of this.
  private static let grain = 128
  /// An answer's line without its values.
  private static let answerFrame =
    #"{"t":"answer","step":"","token":"","seq":,"envelope":""}"#.utf8.count + 1
  /// The longest step name, token and sequence number.
  private static let answerValues = 48 + 22 + 9

  /// Gives the constant line length of a step, newline included.
  ///
  /// - Parameter envelopeBytes: The size of the step's padded envelope before base64.
  /// - Returns: Bytes of every line that a participant sends within the step.
  public static func forStep(envelopeBytes: Int) -> Int {
    let text = (max(0, envelopeBytes) + 2) / 3 * 4
    let needed = answerFrame + answerValues + text
    guard needed > least else { return least }
    return (needed + grain - 1) / grain * grain
  }
}
