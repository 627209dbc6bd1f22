internal import COpenSSL
package import NIOCore

/// One TLS connection as bytes in and bytes out, without sockets.
///
/// A class because it owns an `SSL`; confined to one event loop.
package final class TLSSession {
  /// Which end of the connection this is.
  package enum Side { case server, client }
  /// How far a handshake is.
  package enum Handshake: Equatable { case done, more, failed(TransportError) }
  /// What a read gave.
  package enum Reading: Equatable { case bytes, more, ended, failed }

  private let context: TLSContext
  private let ssl: OpaquePointer
  private let buffers: BufferBIO

  /// Makes a connection that has not begun.
  package init(_ context: TLSContext, side: Side) throws(TransportError) {
    OpenSSLErrors.clear()
    let buffers = BufferBIO()
    guard let ssl = SSL_new(context.pointer) else { throw OpenSSLErrors.failure() }
    guard let bio = BufferBIO.makeBIO(over: buffers) else {
      SSL_free(ssl)
      throw OpenSSLErrors.failure()
    }
    SSL_set_bio(ssl, bio, bio)
    switch side {
    case .server: SSL_set_accept_state(ssl)
    case .client: SSL_set_connect_state(ssl)
    }
    self.context = context
    self.ssl = ssl
    self.buffers = buffers
  }

  // The `SSL` goes first: freeing it frees its BIO, which points at `buffers` until then.
  deinit { SSL_free(ssl) }

  /// Takes bytes from the network.
  package func feed(_ bytes: inout ByteBuffer) {
    buffers.feed(&bytes)
  }

  /// Goes on with the handshake; `takeOutput()` has bytes to send after every outcome.
  package func handshake() -> Handshake {
    OpenSSLErrors.clear()
    let result = SSL_do_handshake(ssl)
    defer { releaseEmptyInput() }
    guard result != 1 else { return .done }
    guard SSL_get_error(ssl, result) != SSL_ERROR_WANT_READ else { return .more }
    return .failed(OpenSSLErrors.handshakeFailure())
  }

  /// Decrypts what has come, up to one record, into the framer.
  package func read(into framer: inout LineFramer) -> Reading {
    guard buffers.inbound.readableBytes > 0 || SSL_has_pending(ssl) != 0 else {
      releaseEmptyInput()
      return .more
    }
    let wanted = min(16_384, max(512, buffers.inbound.readableBytes, Int(SSL_pending(ssl))))
    OpenSSLErrors.clear()
    var result: Int32 = 0
    framer.fill(atMost: wanted) { target in
      result = SSL_read(ssl, target.baseAddress, Int32(target.count))
      return max(0, Int(result))
    }
    if result > 0 { return .bytes }
    releaseEmptyInput()
    switch SSL_get_error(ssl, result) {
    case SSL_ERROR_WANT_READ: return .more
    case SSL_ERROR_ZERO_RETURN: return .ended
    default: return .failed
    }
  }

  /// Encrypts bytes; as few records as hold them.
  package func write(_ bytes: ByteBuffer) -> Bool {
    let count = bytes.readableBytes
    guard count > 0 else { return true }
    OpenSSLErrors.clear()
    // Header, content type and tag are 22 bytes a record in TLS 1.3, up to 29 in TLS 1.2.
    buffers.outbound.reserveCapacity(minimumWritableBytes: count + 32 * (1 + count / 16_384))
    return bytes.withUnsafeReadableBytes { plain in
      SSL_write(ssl, plain.baseAddress, Int32(plain.count)) == Int32(plain.count)
    }
  }

  /// Says goodbye (`close_notify`).
  package func shutDown() {
    OpenSSLErrors.clear()
    SSL_shutdown(ssl)
    OpenSSLErrors.clear()
  }

  /// The bytes to send, if any.
  package func takeOutput() -> ByteBuffer? {
    guard buffers.outbound.readableBytes > 0 else { return nil }
    defer { buffers.outbound = ByteBuffer() }
    return buffers.outbound
  }

  /// The protocol that both sides chose by ALPN.
  package var protocolName: String? {
    var name: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    SSL_get0_alpn_selected(ssl, &name, &count)
    guard let name, count > 0 else { return nil }
    return String(decoding: UnsafeBufferPointer(start: name, count: Int(count)), as: UTF8.self)
  }

  /// The hash of the other side's key; a client has it once the handshake is done.
  package var peerKey: KeyHash? {
    guard let certificate = SSL_get0_peer_certificate(ssl) else { return nil }
    return Certificates.keyHash(of: certificate)
  }

  /// Keying material that only the two ends of this connection can compute (RFC 8446 §7.5).
  package func export(
    label: String, context: [UInt8], length: Int
  ) throws(TransportError) -> [UInt8] {
    OpenSSLErrors.clear()
    var material = [UInt8](repeating: 0, count: length)
    let text = Array(label.utf8)
    let result = text.withUnsafeBytes { bytes in
      SSL_export_keying_material(
        ssl, &material, length, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count,
        context, context.count, 1)
    }
    guard result == 1 else { throw OpenSSLErrors.failure() }
    return material
  }

  private func releaseEmptyInput() {
    if buffers.inbound.readableBytes == 0 { buffers.inbound = ByteBuffer() }
  }
}
