internal import COpenSSL

/// A server's private key and certificate.
///
/// `@unchecked Sendable`: the key and the certificates are only read after `init`; OpenSSL counts
/// their references atomically, and this object holds one of each until nobody has it.
public final class ServerIdentity: @unchecked Sendable {
  /// The key's file in the state directory, readable by its owner alone.
  public static let keyFileName = "server-key.pem"
  /// The certificate's file in the state directory.
  public static let certificateFileName = "server-cert.pem"

  /// The SHA-256 of the public key: what clients remember.
  public let keyHash: KeyHash
  /// The certificate in PEM, for tools that pin a file.
  public let certificatePEM: String

  private let key: OpaquePointer
  private let chain: [OpaquePointer]

  /// The short form of `keyHash`, for an invitation.
  public var pin: KeyPin { keyHash.pin }

  deinit {
    EVP_PKEY_free(key)
    for certificate in chain { X509_free(certificate) }
  }

  /// Reads a certificate (with its chain, if it has one) and its key.
  ///
  /// - Throws: `unreadable`, `badCertificate`, `badKey`, `encryptedKey`, `keyMismatch`.
  public init(certificatePath: String, keyPath: String) throws(TransportError) {
    let certificateText = try StateFile.contents(certificatePath)
    let keyText = try StateFile.contents(keyPath)
    let chain = Certificates.readChain(certificateText)
    guard let first = chain.first, let hash = Certificates.keyHash(of: first) else {
      for certificate in chain { X509_free(certificate) }
      throw .badCertificate(path: certificatePath)
    }
    guard let key = Certificates.readKey(keyText) else {
      for certificate in chain { X509_free(certificate) }
      throw Self.isEncrypted(keyText) ? .encryptedKey(path: keyPath) : .badKey(path: keyPath)
    }
    self.chain = chain
    self.key = key
    keyHash = hash
    certificatePEM = String(decoding: Certificates.pem(certificate: first), as: UTF8.self)
    guard X509_check_private_key(first, key) == 1 else {
      OpenSSLErrors.clear()
      throw .keyMismatch(certificate: certificatePath, key: keyPath)
    }
  }

  /// Reads the identity of a state directory; makes directory, key and certificate on first use.
  ///
  /// A new certificate lists `localhost`, `127.0.0.1`, `::1` and `names` (host names or addresses).
  /// - Throws: also `notWritable`, `exposedKey`, `missingKey`, `badName`.
  public convenience init(
    stateDirectory: String, names: [String] = []
  ) throws(TransportError) {
    let keyPath = stateDirectory + "/" + Self.keyFileName
    let certificatePath = stateDirectory + "/" + Self.certificateFileName
    try Self.makeMissing(keyPath: keyPath, certificatePath: certificatePath) {
      () throws(TransportError) in
      try StateFile.makeDirectory(stateDirectory)
      return try CertificateName.list(adding: names)
    }
    try self.init(certificatePath: certificatePath, keyPath: keyPath)
  }

  /// Gives the key and the certificates to an `SSL_CTX`, which counts its own references.
  func install(in context: OpaquePointer) throws(TransportError) {
    OpenSSLErrors.clear()
    guard SSL_CTX_use_certificate(context, chain[0]) == 1,
      SSL_CTX_use_PrivateKey(context, key) == 1,
      SSL_CTX_check_private_key(context) == 1,
      chain.dropFirst().allSatisfy({ cossl_add_chain_certificate(context, $0) == 1 })
    else { throw OpenSSLErrors.failure() }
  }

  private static func makeMissing(
    keyPath: String, certificatePath: String,
    prepare: () throws(TransportError) -> [CertificateName]
  ) throws(TransportError) {
    let certificate = try StateFile.presence(certificatePath)
    switch try StateFile.presence(keyPath) {
    case .present(let mode):
      guard mode & 0o077 == 0 else { throw .exposedKey(path: keyPath) }
    case .absent:
      guard certificate == .absent else { throw .missingKey(path: keyPath) }
      let names = try prepare()
      try makeKey(at: keyPath)
      return try makeCertificate(at: certificatePath, keyPath: keyPath, names: names)
    }
    // The key alone is what people remember: a lost certificate is made again from it.
    guard certificate == .absent else { return }
    try makeCertificate(at: certificatePath, keyPath: keyPath, names: try prepare())
  }

  private static func makeKey(at path: String) throws(TransportError) {
    let key = try Certificates.makeKey()
    defer { EVP_PKEY_free(key) }
    try StateFile.create(path, Certificates.pem(key: key), mode: 0o600)
  }

  /// Reads the key back, because another process may have been first.
  private static func makeCertificate(
    at path: String, keyPath: String, names: [CertificateName]
  ) throws(TransportError) {
    guard let key = Certificates.readKey(try StateFile.contents(keyPath)) else {
      throw .badKey(path: keyPath)
    }
    defer { EVP_PKEY_free(key) }
    let certificate = try Certificates.makeSelfSigned(key: key, names: names)
    defer { X509_free(certificate) }
    try StateFile.create(path, Certificates.pem(certificate: certificate), mode: 0o644)
  }

  private static func isEncrypted(_ pem: [UInt8]) -> Bool {
    String(decoding: pem, as: UTF8.self).contains("ENCRYPTED")
  }
}
