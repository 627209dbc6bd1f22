/// What can go wrong before a connection is open, or when a key is read.
public enum TransportError: Error, Equatable, Sendable {
  /// The file cannot be read, or is not there.
  case unreadable(path: String)
  /// The file or directory cannot be made or written.
  case notWritable(path: String)
  /// The file holds no certificate in PEM.
  case badCertificate(path: String)
  /// The file holds no private key in PEM.
  case badKey(path: String)
  /// The private key asks for a passphrase, which a server cannot type.
  case encryptedKey(path: String)
  /// The private key can be read by other accounts of the computer.
  case exposedKey(path: String)
  /// The private key does not belong to the certificate.
  case keyMismatch(certificate: String, key: String)
  /// There is a certificate without its key, so the key that people remember is lost.
  case missingKey(path: String)
  /// The text is neither a host name nor an IP address.
  case badName(String)

  /// Another process listens at this address.
  case addressInUse(host: String, port: Int)
  /// The computer has no such address, or may not listen there.
  case cannotListen(host: String, port: Int)

  /// No computer has this name.
  case unknownHost
  /// The computer is there and nothing listens at this port.
  case refused
  /// There is no way to this computer.
  case unreachable
  /// The other side did not answer in time.
  case timedOut
  /// The server's key is not the expected one.
  case wrongKey
  /// The other side does not speak TLS.
  case notTLS
  /// The other side speaks another version of TLS or another protocol.
  case protocolMismatch
  /// The other side closed the connection before it was open: busy, or too many from here.
  case hungUp
  /// The waiting task was cancelled.
  case cancelled

  /// The connection is closed.
  case closed
  /// The call belongs on the connection's event loop, inside a call of its handler.
  case notOnLoop
  /// OpenSSL failed, with its code; `openssl errstr` explains it.
  case openSSL(code: UInt)
}

/// Why an open connection ended.
public enum CloseReason: Error, Equatable, Sendable {
  /// The peer said goodbye.
  case left
  /// The connection broke without a goodbye.
  case cut
  /// This side closed it.
  case closedHere
  /// A line was longer than the limit.
  case lineTooLong
  /// More was waiting for the peer than the limit allows.
  case slowReader
  /// The peer sent bytes that are not the TLS they should be.
  case garbled
}
