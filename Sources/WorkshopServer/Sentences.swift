import Facilitation
import WorkshopProtocol

extension CloseReason {
  /// What a person reads when a connection closes.
  var sentence: String {
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
    }
  }
}

extension Peer {
  /// Turns away whoever comes from an address with too many wrong codes.
  func closeForGuessing() {
    close(
      .tooFast,
      text: """
        Too many wrong codes came from your network. Please wait a minute and try again; whoever \
        has a seat can come back at once.
        """)
  }
}

extension Peer {
  /// Asks whoever comes before all sessions are read back to come again.
  func closeForStarting() {
    close(
      .serverStopping,
      text: "The server is only just back. Please try again in a moment; a seat is kept.")
  }
}

extension ErrorCode {
  /// What a person may do about it.
  var hint: String {
    switch self {
    case .malformed: "That line could not be read."
    case .unknownMessage: "This server does not know that message."
    case .outOfState: "That cannot be said just now."
    case .badCode: "No session has that code. Please compare it with the invitation."
    case .tooFast: "A little slower, please; try again in a moment."
    case .badToken: "That seat is not known here any more. Join with the code instead."
    case .badName: "Please choose a name of 1 to 24 characters that nobody here has."
    case .badEnvelope: "The answer did not fit this step."
    case .badProof: "The facilitator's signature was not right for this connection."
    case .notAuthorized: "That needs a facilitator's key that this server knows."
    case .badWorkshop: "The workshop file has a mistake."
    case .storeFailed: "The server could not write to its disk."
    case .tooFew: "Lines are shown in batches of at least three in a group."
    case .unknownLine: "There is no line with that letter."
    case .refused: "That cannot be done just now."
    }
  }
}

extension RestoreError {
  /// What the host reads; a place, never a content.
  var sentence: String {
    switch self {
    case .impossibleFact(let index, let reason):
      "Fact \(index + 1) of the session does not follow from those before it (\(reason.rawValue))."
    case .impossibleRecord(let index, let reason):
      "Record \(index + 1) of the open step does not follow (\(reason.rawValue))."
    }
  }
}
