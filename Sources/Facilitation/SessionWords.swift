/// The words of what a session itself puts in and says, in the session's language; English unless
/// somebody hands over others.
public struct SessionWords: Hashable, Sendable {
  /// The titles of steps that are put in.
  public var breathing = "Breathing"
  /// A break's title.
  public var pause = "A break"
  /// The title of a word in between.
  public var talk = "A word"
  /// The title of a step that is held again and has none of its own.
  public var again = "Once more"
  /// A pulse's title.
  public var pulse = "Pulse"
  /// A pulse's question.
  public var pulseAsk = "How is the pace for you?"
  /// A pulse's four answers, in order.
  public var pulseOptions = ["Too fast", "Fine", "Too slow", "I need a pause"]
  /// The closing consent's title.
  public var closing = "What may be kept"
  /// The closing consent's question.
  public var closingAsk =
    "May what was shown in this session be kept in a file? It is only if everyone says yes."
  /// The closing consent's two answers: yes and no.
  public var closingOptions = ["Yes", "No"]
  /// A consent test's title.
  public var ballot = "Can we live with this line?"
  /// What somebody reads who is seated in a circle; its number stands for `{number}`.
  public var seatedInCircle = "You are seated in circle {number} now; it holds from the next step."
  /// How somebody without a name signs; their letter stands for `{letter}`.
  public var seat = "seat {letter}"

  /// The words in English.
  public init() {}
}
