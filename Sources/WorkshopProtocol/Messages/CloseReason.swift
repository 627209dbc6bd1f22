/// Why a connection is closed.
public enum CloseReason: String, Hashable, Sendable, CaseIterable {
  case unsupportedVersion = "unsupported-version"
  case malformed, lineTooLong = "line-too-long", tooFast = "too-fast", tooSlow = "too-slow"
  case idle, replaced, sentOut = "sent-out", left, sessionEnded = "session-ended"
  case serverStopping = "server-stopping", badCode = "bad-code", serverFault = "server-fault"
}
