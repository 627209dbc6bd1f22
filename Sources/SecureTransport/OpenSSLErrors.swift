internal import COpenSSL

/// Reads OpenSSL's thread-local error queue, which each call must find empty.
enum OpenSSLErrors {
  /// Empties the queue, so that the next failure is the next call's own.
  static func clear() {
    ERR_clear_error()
  }

  /// What the first queued error means to somebody who connects.
  static func handshakeFailure() -> TransportError {
    let code = ERR_peek_error()
    defer { ERR_clear_error() }
    if cossl_is_received_alert(code) != 0 {
      return alert(cossl_error_reason(code) - SSL_AD_REASON_OFFSET, code: code)
    }
    guard code != 0 else { return .hungUp }
    guard cossl_error_library(code) == ERR_LIB_SSL else { return .openSSL(code: UInt(code)) }
    switch cossl_error_reason(code) {
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
      return .wrongKey
    case SSL_R_NO_APPLICATION_PROTOCOL, SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW,
      SSL_R_NO_PROTOCOLS_AVAILABLE, SSL_R_NO_SUITABLE_KEY_SHARE, SSL_R_NO_SHARED_CIPHER:
      return .protocolMismatch
    case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST,
      SSL_R_BAD_RECORD_TYPE, SSL_R_UNKNOWN_PROTOCOL, SSL_R_PACKET_LENGTH_TOO_LONG,
      SSL_R_UNEXPECTED_MESSAGE, SSL_R_WRONG_SSL_VERSION:
      return .notTLS
    default:
      return .openSSL(code: UInt(code))
    }
  }

  /// The first queued error as our own fault.
  static func failure() -> TransportError {
    defer { ERR_clear_error() }
    return .openSSL(code: UInt(ERR_peek_error()))
  }

  private static func alert(_ number: Int32, code: UInt) -> TransportError {
    switch number {
    case SSL_AD_NO_APPLICATION_PROTOCOL, SSL_AD_PROTOCOL_VERSION, SSL_AD_HANDSHAKE_FAILURE,
      SSL_AD_INSUFFICIENT_SECURITY:
      .protocolMismatch
    default:
      .openSSL(code: code)
    }
  }
}
