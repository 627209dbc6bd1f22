/// Why a message was refused; the sender may go on.
public enum ErrorCode: String, Hashable, Sendable, CaseIterable {
  case malformed, unknownMessage = "unknown-message", outOfState = "out-of-state"
  case badCode = "bad-code", tooFast = "too-fast", badToken = "bad-token", badName = "bad-name"
  case badEnvelope = "bad-envelope", badProof = "bad-proof", notAuthorized = "not-authorized"
  case badWorkshop = "bad-workshop", storeFailed = "store-failed", tooFew = "too-few"
  case unknownLine = "unknown-line"
  /// Whoever asks has no pair now, and none is to come.
  case noPair = "no-pair"
  /// The session said no; the hint says why.
  case refused
}
