import WorkshopProtocol

/// How a connection begins, whatever face it has: the greeting, then a place.
struct Reception: Sendable {
  private(set) var heartbeatSeconds: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  /// The connection is gone.
  mutating func lost() { (isSettled, isGreeted) = (false, false) }

  /// This connection has brought its person to their place.
  mutating func settle() { isSettled = true }

  /// A line of the server, or what there is to say about one that cannot be read.
  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine> {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return .failure(UnreadableLine(isGreeting: !isGreeted))
    }
    switch message {
    case .welcome(let welcome):
      heartbeatSeconds = max(1, welcome.heartbeatSeconds)
      isGreeted = true
    case .admitted: settle()
    default: break
    }
    return .success(message)
  }
}

/// A server's line that this program cannot read.
struct UnreadableLine: Error, Hashable {
  /// Whether it stands where the greeting should; nothing else would follow.
  let isGreeting: Bool
}
