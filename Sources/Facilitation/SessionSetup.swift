public import WorkshopModel

/// What a session is made from.
public struct SessionSetup: Hashable, Sendable {
  public let workshop: Workshop
  public let room: RoomKind
  /// Whether its people are simulated (rules P4).
  public let isRehearsal: Bool
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
