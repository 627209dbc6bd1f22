extension CommandServerPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .badName: "{name} is neither a host name nor an address."
    case .inUse: "Another program listens at {host} port {port}."
    case .otherPort: "Choose another one with --port, or --port 0 for a free one."
    case .cannotListen: "This computer cannot listen at {host} port {port}."
    case .ownAddress:
      "Is the address one of this computer's? --listen names another. Ports below 1024 need rights."
    case .unknownHost: "No computer has that name."
    case .refused: "The computer is there, but no session listens at that port."
    case .unreachable: "There is no way to that computer from here."
    case .timedOut: "The server did not answer in time."
    case .wrongKey: "The server's key is not the expected one, so nothing was sent."
    case .notTLS: "What answers there does not speak TLS."
    case .otherProtocol: "What answers there speaks another protocol or an older TLS."
    case .hungUp: "The server closed the connection at once; it may be full."
    case .openSSL: "OpenSSL failed (code {code}; openssl errstr explains it)."
    case .closed: "The connection was closed."
    }
  }
}
