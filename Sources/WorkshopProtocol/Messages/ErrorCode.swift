/// Why a message was refused; the sender may go on.
public enum ErrorCode: String, Hashable, Sendable, CaseIterable {
  case malformed, unknownMessage = "unknown-message", outOfState = "out-of-state"
  case badCode = "bad-code", tooFast = "too-fast", badToken = "bad-token", badName = "bad-name"
  case badEnvelope = "bad-envelope", badProof = "bad-proof", notAuthorized = "not-authorized"
  case badWorkshop = "bad-workshop", storeFailed = "store-failed", tooFew = "too-few"
  case unknownLine = "unknown-line"
  /// The session said no; the hint says why.
  case refused
}

/// Why a connection is closed.
public enum CloseReason: String, Hashable, Sendable, CaseIterable {
  case unsupportedVersion = "unsupported-version"
  case malformed, lineTooLong = "line-too-long", tooFast = "too-fast", tooSlow = "too-slow"
  case idle, replaced, sentOut = "sent-out", left, sessionEnded = "session-ended"
  case serverStopping = "server-stopping", badCode = "bad-code", serverFault = "server-fault"
}
