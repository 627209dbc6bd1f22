extension ServerClosingPhrase {
  package var english: String {
    switch self {
    case .unsupportedVersion:
      "This server speaks version 1 of the Attune protocol. A newer or older program is needed."
    case .malformed: "The connection sent too much that could not be read, so it was closed."
    case .lineTooLong: "A line was longer than 64 KiB, so the connection was closed."
    case .tooFast: "Messages came faster than a room can follow, so the connection was closed."
    case .tooSlow: "The connection could not keep up, so it was closed. Joining again is fine."
    case .idle: "Nothing was heard for a while, so the connection was closed. Your seat is kept."
    case .replaced: "This seat was opened somewhere else, so this connection was closed."
    case .sentOut: "The facilitator has ended your part in this session."
    case .left: "You have left. Thank you for being here."
    case .sessionEnded: "The session has ended. Thank you for being here."
    case .serverStopping: "The server is stopping. If it comes back, your seat is kept."
    case .badCode: "That code does not open a session here."
    case .serverFault:
      "The server could not write to its disk. What was acknowledged is kept; the host can resume."
    case .guessing:
      """
      Too many wrong codes came from your network. Please wait a minute and try again; whoever has \
      a seat can come back at once.
      """
    case .justBack: "The server is only just back. Please try again in a moment; a seat is kept."
    }
  }
}
