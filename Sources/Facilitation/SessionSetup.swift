public import WorkshopModel

/// What a session is made from.
public struct SessionSetup: Hashable, Sendable {
  /// The script that is run.
  public let workshop: Workshop
  /// Which of the rooms it is.
  public let room: RoomKind
  /// Whether its people are simulated (rules P4).
  public let isRehearsal: Bool
  /// How many circles there are; 0 for none.
  public let circles: Int
  /// The words of what the session itself puts in and says.
  public let words: SessionWords
  /// Bounds on everything that is kept.
  public let limits: Limits

  /// Collects a session's settings.
  public init(
    workshop: Workshop, room: RoomKind, isRehearsal: Bool = false,
    circles: Int = 0, words: SessionWords = SessionWords(), limits: Limits = Limits()
  ) {
    self.workshop = workshop
    self.room = room
    self.isRehearsal = isRehearsal
    self.circles = min(max(circles, 0), CircleID.range.upperBound)
    self.words = words
    self.limits = limits
  }
}
