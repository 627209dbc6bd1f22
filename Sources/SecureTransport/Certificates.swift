internal import COpenSSL

/// X.509 and PEM by OpenSSL.
enum Certificates {
  /// The SHA-256 of a certificate's public key.
  static func keyHash(of certificate: OpaquePointer) -> KeyHash? {
    var encoded: UnsafeMutablePointer<UInt8>?
    let count = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded)
    guard count > 0, let encoded else { return nil }
    defer { CRYPTO_free(encoded, nil, 0) }
    return KeyHash(digest: sha256(UnsafeBufferPointer(start: encoded, count: Int(count))))
  }

  static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256(bytes.baseAddress, bytes.count, &digest)
    return digest
  }

  /// Every certificate in a PEM text, the server's own first.
  static func readChain(_ pem: [UInt8]) -> [OpaquePointer] {
    withMemoryBIO(pem) { bio in
      var chain: [OpaquePointer] = []
      while let certificate = PEM_read_bio_X509(bio, nil, refusePassphrase, nil) {
        chain.append(certificate)
      }
      return chain
    }
  }

  /// The private key of a PEM text.
  static func readKey(_ pem: [UInt8]) -> OpaquePointer? {
    withMemoryBIO(pem) { PEM_read_bio_PrivateKey($0, nil, refusePassphrase, nil) }
  }

  static func makeKey() throws(TransportError) -> OpaquePointer {
    OpenSSLErrors.clear()
    guard let key = cossl_make_p256_key() else { throw OpenSSLErrors.failure() }
    return key
  }

  /// A certificate for `key`, signed by itself, valid for ten years from yesterday.
  static func makeSelfSigned(
    key: OpaquePointer, names: [CertificateName]
  ) throws(TransportError) -> OpaquePointer {
    OpenSSLErrors.clear()
    guard let certificate = X509_new() else { throw OpenSSLErrors.failure() }
    let day = 86_400
    var serial = [UInt8](repeating: 0, count: 16)
    let list = names.map(\.entry).joined(separator: ",")
    // Yesterday: clocks of laptops are sometimes slow.
    guard RAND_bytes(&serial, 16) == 1, X509_set_version(certificate, 2) == 1,
      setSerial(serial, of: certificate),
      X509_gmtime_adj(X509_getm_notBefore(certificate), -day) != nil,
      X509_gmtime_adj(X509_getm_notAfter(certificate), 3_652 * day) != nil,
      X509_set_pubkey(certificate, key) == 1, setName("attune", of: certificate),
      cossl_add_extensions(certificate, list) == 1,
      X509_sign(certificate, key, EVP_sha256()) > 0
    else {
      X509_free(certificate)
      throw OpenSSLErrors.failure()
    }
    return certificate
  }

  static func pem(certificate: OpaquePointer) -> [UInt8] {
    collect { PEM_write_bio_X509($0, certificate) }
  }

  static func pem(key: OpaquePointer) -> [UInt8] {
    collect { PEM_write_bio_PKCS8PrivateKey($0, key, nil, nil, 0, nil, nil) }
  }

  private static func setSerial(_ random: [UInt8], of certificate: OpaquePointer) -> Bool {
    var bytes = random
    bytes[0] = bytes[0] & 0x7F | 0x40
    guard let number = BN_bin2bn(bytes, Int32(bytes.count), nil) else { return false }
    defer { BN_free(number) }
    return BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil
  }

  private static func setName(_ name: String, of certificate: OpaquePointer) -> Bool {
    let subject = X509_get_subject_name(certificate)
    let text = Array(name.utf8)
    let isAdded = X509_NAME_add_entry_by_txt(
      subject, "CN", MBSTRING_FLAG, text, Int32(text.count), -1, 0)
    return isAdded == 1 && X509_set_issuer_name(certificate, subject) == 1
  }

  private static func withMemoryBIO<Value>(
    _ bytes: [UInt8], _ body: (OpaquePointer?) -> Value
  ) -> Value {
    let bio = BIO_new_mem_buf(bytes, Int32(bytes.count))
    defer {
      BIO_free(bio)
      OpenSSLErrors.clear()
    }
    return body(bio)
  }

  private static func collect(_ write: (OpaquePointer?) -> Int32) -> [UInt8] {
    let bio = BIO_new(BIO_s_mem())
    defer { BIO_free(bio) }
    guard write(bio) == 1 else { return [] }
    var start: UnsafeMutablePointer<CChar>?
    let count = cossl_bio_memory(bio, &start)
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// Keeps OpenSSL from asking for a passphrase on the terminal.
private func refusePassphrase(
  _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, _: UnsafeMutableRawPointer?
) -> Int32 {
  -1
}
