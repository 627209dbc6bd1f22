public import WorkshopModel

/// Where a round stands, as one of those in it sees it.
public struct RoundNotice: Hashable, Sendable {
  /// The step.
  public let step: StepID
  /// Which turn it is, from 1.
  public let turn: Int
  /// How many there will be.
  public let of: Int
  /// Whose turn it is; nil where people have no names, and while nobody has it.
  public let speaker: String?
  /// Whether it is the turn of whoever is told.
  public let isYours: Bool
  /// Whether whoever is told may take the turn now.
  public let mayTake: Bool
  /// Whom the turn is addressed to, where that was drawn and people have names.
  public let toward: String?
  /// When the turn's time is up; nil without a clock, and while clocks stand still.
  public let endsAt: SessionInstant?
  /// Whether turns are written.
  public let isTyped: Bool
  /// Whether everybody has had a turn.
  public let isOver: Bool

  /// Collects where a round stands.
  public init(
    step: StepID, turn: Int, of: Int, speaker: String?, isYours: Bool, mayTake: Bool,
    toward: String?, endsAt: SessionInstant?, isTyped: Bool, isOver: Bool
  ) {
    self.step = step
    self.turn = turn
    self.of = of
    self.speaker = speaker
    self.isYours = isYours
    self.mayTake = mayTake
    self.toward = toward
    self.endsAt = endsAt
    self.isTyped = isTyped
    self.isOver = isOver
  }
}
