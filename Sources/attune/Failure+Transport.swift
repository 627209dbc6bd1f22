import SecureTransport

extension Failure {
  /// A transport's failure in words.
  init(transport error: TransportError) {
    self =
      Self.aboutFile(error) ?? Self.aboutListening(error)
      ?? Failure(Self.aboutTheWay(error), code: error == .wrongKey ? .wrongKey : .unreachable)
  }

  private static func aboutFile(_ error: TransportError) -> Failure? {
    switch error {
    case .unreadable(let path): Failure("\(path): the file cannot be read.", code: .missingFile)
    case .notWritable(let path):
      Failure(
        "\(path): this cannot be written.", hint: "Is there room, and may you write there?",
        code: .notWritable)
    case .badCertificate(let path):
      Failure("\(path): there is no certificate in PEM in this file.", code: .badData)
    case .badKey(let path):
      Failure("\(path): there is no private key in PEM in this file.", code: .badData)
    case .encryptedKey(let path):
      Failure(
        "\(path): the key asks for a passphrase.", hint: "Give a key without one, mode 0600.",
        code: .badData)
    case .exposedKey(let path):
      Failure(
        "\(path): other accounts of this computer can read this key.",
        hint: "chmod 600 \(path), and think of a new key.", code: .badData)
    case .keyMismatch(let certificate, let key):
      Failure("\(key) is not the key of \(certificate).", code: .badData)
    case .missingKey(let path):
      Failure(
        "\(path): the certificate is here, but its key is gone.",
        hint: "Restore the key, or remove the certificate; people must then be invited anew.",
        code: .missingFile)
    default: nil
    }
  }

  private static func aboutListening(_ error: TransportError) -> Failure? {
    switch error {
    case .badName(let name):
      Failure("\(name) is neither a host name nor an address.", code: .badData)
    case .addressInUse(let host, let port):
      Failure(
        "Another program listens at \(host) port \(port).",
        hint: "Choose another one with --port, or --port 0 for a free one.", code: .inUse)
    case .cannotListen(let host, let port):
      Failure(
        "This computer cannot listen at \(host) port \(port).",
        hint: "Is the address one of this computer's? Ports below 1024 need rights.",
        code: .inUse)
    default: nil
    }
  }

  private static func aboutTheWay(_ error: TransportError) -> String {
    switch error {
    case .unknownHost: "No computer has that name."
    case .refused: "The computer is there, but no session listens at that port."
    case .unreachable: "There is no way to that computer from here."
    case .timedOut: "The server did not answer in time."
    case .wrongKey: "The server's key is not the expected one, so nothing was sent."
    case .notTLS: "What answers there does not speak TLS."
    case .protocolMismatch: "What answers there speaks another protocol or an older TLS."
    case .hungUp: "The server closed the connection at once; it may be full."
    case .openSSL(let code): "OpenSSL failed (code \(code); openssl errstr explains it)."
    default: "The connection was closed."
    }
  }
}
