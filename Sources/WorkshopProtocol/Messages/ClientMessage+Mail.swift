public import WorkshopModel

extension ClientMessage {
  /// What a participant's client sends to the mailbox at each of the server's pings (rules T4).
  public struct Mail: Hashable, Sendable {
    /// Tokens of own texts, filled up with random ones to a constant number; at most eight.
    public let tokens: [AnswerToken]
    /// What the author writes, if anything.
    public let letter: Letter?
    /// Collects what is asked for and said.
    public init(tokens: [AnswerToken], letter: Letter? = nil) {
      self.tokens = tokens
      self.letter = letter
    }
  }

  /// What the author of a line says about it.
  public struct Letter: Hashable, Sendable {
    /// The step that it is about.
    public let step: StepID
    /// The token of the line.
    public let token: AnswerToken
    /// The words to the facilitator; nil for none.
    public let text: String?
    /// Whether the line is to be struck.
    public let isStrike: Bool
    /// Collects a letter.
    public init(step: StepID, token: AnswerToken, text: String? = nil, isStrike: Bool = false) {
      self.step = step
      self.token = token
      self.text = text
      self.isStrike = isStrike
    }
  }
}
