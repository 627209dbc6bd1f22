internal import COpenSSL

/// A version of TLS, as the oldest that is spoken.
public enum TLSVersion: Sendable, Equatable {
  /// TLS 1.3 alone; the default.
  case tls13
  /// TLS 1.2 as well, for tools that know nothing newer.
  case tls12

  var number: Int32 {
    switch self {
    case .tls13: TLS1_3_VERSION
    case .tls12: TLS1_2_VERSION
    }
  }
}

/// Owns an `SSL_CTX`: keys, versions, groups, and what is offered or chosen by ALPN.
///
/// `@unchecked Sendable`: everything here is set before `init` returns and only read after it;
/// `SSL_new` on a shared `SSL_CTX` is thread-safe (its counts are atomic, its caches locked). The
/// boxes are immutable, and live as long as this object, which every session keeps.
package final class TLSContext: @unchecked Sendable {
  let pointer: OpaquePointer
  private let offer: ProtocolOffer?
  private let judge: ServerKeyJudge?

  deinit { SSL_CTX_free(pointer) }

  /// A server's context, which chooses `protocolName` when a client offers it.
  package init(
    server identity: ServerIdentity, protocolName: String, floor: TLSVersion = .tls13
  ) throws(TransportError) {
    pointer = try Self.make(TLS_server_method(), floor: floor)
    let offer = ProtocolOffer(protocolName)
    self.offer = offer
    judge = nil
    try identity.install(in: pointer)
    // Called only for a client that offers something, so one without ALPN is let in.
    let choose: SSL_CTX_alpn_select_cb_func = { _, chosen, length, list, count, data in
      guard let data, let list, let chosen, let length else { return SSL_TLSEXT_ERR_ALERT_FATAL }
      let offer = Unmanaged<ProtocolOffer>.fromOpaque(data).takeUnretainedValue()
      let offered = UnsafeBufferPointer(start: list, count: Int(count))
      guard let position = offer.position(in: offered) else { return SSL_TLSEXT_ERR_ALERT_FATAL }
      chosen.pointee = list + position
      length.pointee = offer.wire[0]
      return SSL_TLSEXT_ERR_OK
    }
    SSL_CTX_set_alpn_select_cb(pointer, choose, Unmanaged.passUnretained(offer).toOpaque())
  }

  /// A client's context, which trusts by `policy` alone and knows no authorities.
  package init(
    client policy: TrustPolicy, protocolName: String?, floor: TLSVersion = .tls13,
    ceiling: TLSVersion = .tls13
  ) throws(TransportError) {
    pointer = try Self.make(TLS_client_method(), floor: floor, ceiling: ceiling)
    let judge = ServerKeyJudge(policy)
    self.judge = judge
    offer = protocolName.map(ProtocolOffer.init)
    SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
    SSL_CTX_set_cert_verify_callback(
      pointer, judgeServerKey, Unmanaged.passUnretained(judge).toOpaque())
    if let offer {
      SSL_CTX_set_alpn_protos(pointer, offer.wire, UInt32(offer.wire.count))
    }
  }

  private static func make(
    _ method: OpaquePointer?, floor: TLSVersion, ceiling: TLSVersion = .tls13
  ) throws(TransportError) -> OpaquePointer {
    OpenSSLErrors.clear()
    guard let context = SSL_CTX_new(method) else { throw OpenSSLErrors.failure() }
    guard cossl_set_version_range(context, floor.number, ceiling.number) == 1,
      cossl_set_groups(context, "X25519:P-256") == 1
    else {
      SSL_CTX_free(context)
      throw OpenSSLErrors.failure()
    }
    cossl_release_idle_buffers(context)
    cossl_forget_sessions(context)
    return context
  }
}

/// A protocol's name as ALPN writes it (RFC 7301): one byte of length, then the name.
private final class ProtocolOffer {
  let wire: [UInt8]

  init(_ name: String) {
    let bytes = Array(name.utf8.prefix(255))
    wire = [UInt8(bytes.count)] + bytes
  }

  /// Where the name begins in a client's list, if it is there.
  func position(in list: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    while start < list.count {
      let end = start + 1 + Int(list[start])
      guard end <= list.count else { return nil }
      if list[start..<end].elementsEqual(wire) { return start + 1 }
      start = end
    }
    return nil
  }
}

/// What a client thinks of a key that a server has shown.
private final class ServerKeyJudge {
  let policy: TrustPolicy

  init(_ policy: TrustPolicy) {
    self.policy = policy
  }
}

/// Stands in for the check of a chain: the key itself is trusted, or not.
private func judgeServerKey(store: OpaquePointer?, data: UnsafeMutableRawPointer?) -> Int32 {
  guard let data, let certificate = X509_STORE_CTX_get0_cert(store),
    let hash = Certificates.keyHash(of: certificate)
  else { return 0 }
  let judge = Unmanaged<ServerKeyJudge>.fromOpaque(data).takeUnretainedValue()
  guard judge.policy.accepts(hash) else {
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION)
    return 0
  }
  X509_STORE_CTX_set_error(store, X509_V_OK)
  return 1
}
