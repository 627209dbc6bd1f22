public import WorkshopModel

/// What a session is made from.
public struct SessionSetup: Hashable, Sendable {
  /// The script that is run.
  public let workshop: Workshop
  /// Which of the rooms it is.
  public let room: RoomKind
  /// Whether its people are simulated (rules P4).
  public let isRehearsal: Bool
  /// Bounds on everything that is kept.
  public let limits: Limits

  /// Collects a session's settings.
  public init(
    workshop: Workshop, room: RoomKind, isRehearsal: Bool = false, limits: Limits = Limits()
  ) {
    self.workshop = workshop
    self.room = room
    self.isRehearsal = isRehearsal
    self.limits = limits
  }
}
