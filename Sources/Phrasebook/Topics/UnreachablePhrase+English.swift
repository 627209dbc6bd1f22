extension UnreachablePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .unknownHost: "No computer has the name in {address}."
    case .refused: "The computer is there, but no session is open at {address}. Ask the host."
    case .unreachable: "There is no way to {address} just now. Are you online?"
    case .timedOut: "{address} did not answer in time. Please try again."
    case .notAttune: "What answers at {address} is not an Attune server."
    case .hungUp: "The server closed the connection. It may be busy; please try again."
    case .closed: "The connection was closed."
    case .unreadableFile: "{path}: the file cannot be read."
    case .failed: "The connection could not be made."
    }
  }
}
