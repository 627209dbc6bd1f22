import Crypto

/// How a facilitator proves to hold a key: a signature over the server's nonce and this connection.
///
/// Bound to the TLS exporter (RFC 8446 §7.5), the signature is worth nothing on another connection.
public enum FacilitatorChallenge {
  /// The exporter's label; 32 bytes of it are signed.
  public static let exporterLabel = "EXPORTER-attune-facilitator-v1"
  /// How many bytes of the exporter are signed.
  public static let exporterBytes = 32

  private static let domain = Array("attune facilitator v1".utf8)

  /// A fresh nonce as text.
  public static func random() -> String {
    Base64Text.encode(SecureBytes.random(count: 32), as: .urlSafe)
  }

  /// Whether a signature answers a challenge on a connection with the given exporter.
  ///
  /// False without 32 bytes of exporter: an unbound signature could be passed on.
  public static func verify(
    signature: String, publicKey: String, challenge: String, exporter: [UInt8]
  ) -> Bool {
    guard exporter.count == exporterBytes, let key = FacilitatorPublicKey(text: publicKey),
      let signed = Base64Text.decode(signature, as: .urlSafe)
    else { return false }
    return key.isValid(signed, for: message(challenge, exporter))
  }

  /// What is signed: domain, the nonce's text with its length, and the exporter.
  static func message(_ challenge: String, _ exporter: [UInt8]) -> [UInt8] {
    let nonce = Array(challenge.utf8.prefix(255))
    return domain + [UInt8(nonce.count)] + nonce + exporter
  }
}
