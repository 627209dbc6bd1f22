import WorkshopModel
import WorkshopProtocol

/// What reaches a live session's task.
enum SessionInput: Sendable {
  /// Somebody with the right code asks for a seat, in a circle where the code is that circle's.
  case arrive(Peer, name: String?, CircleID?)
  /// Somebody comes back with a resume token; `isLimited` where their address guessed too many codes.
  case comeBack(Peer, token: String, isLimited: Bool)
  case stage(Peer)
  case console(Peer)
  /// Somebody with the helpers' code.
  case helper(Peer)
  case message(UInt64, ClientMessage)
  case gone(UInt64)
  /// The server's pulse: ping everybody, let go of the silent.
  case heartbeat
  /// The server stops; people are told.
  case stop
  /// Counts for the operator, once the task comes to it.
  case census(CheckedContinuation<SessionCensus, Never>)
}

/// A live session in numbers that tell nothing about anybody.
public struct SessionCensus: Hashable, Sendable {
  /// Connected participants.
  public let connected: Int
  /// Seats given.
  public let seats: Int
  /// Whether it has ended.
  public let hasEnded: Bool

  /// Collects the numbers.
  public init(connected: Int, seats: Int, hasEnded: Bool) {
    self.connected = connected
    self.seats = seats
    self.hasEnded = hasEnded
  }
}
