import Crypto

/// A facilitator's Ed25519 key pair; its file is the facilitator's alone.
public struct FacilitatorKey: Sendable, CustomStringConvertible, CustomReflectable {
  private static let tag = "attune-ed25519-secret"
  private let key: Curve25519.Signing.PrivateKey
  private let comment: String

  /// What it is; never its content.
  public var description: String { "facilitator's key" }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// The public half, for a server's `authorized_facilitators`.
  public var publicKey: FacilitatorPublicKey {
    FacilitatorPublicKey(key.publicKey, comment: comment)
  }

  /// A fresh key with a comment that says whose it is.
  public static func generate(comment: String = "") -> FacilitatorKey {
    FacilitatorKey(key: Curve25519.Signing.PrivateKey(), comment: comment)
  }

  /// Reads a key's file.
  ///
  /// - Throws: `AnonymityError.unreadable`, `readableByOthers`, or `notAKey`.
  public init(path: String) throws(AnonymityError) {
    let line = String(decoding: try PrivateFile.secret(path), as: UTF8.self)
    let parts = line.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard parts.count >= 2, parts[0] == Self.tag,
      let bytes = Base64Text.decode(String(parts[1]), as: .standard),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { throw .notAKey }
    let rest = parts.count == 3 ? parts[2].split(whereSeparator: \.isNewline).first : nil
    self.init(key: key, comment: rest.map(String.init) ?? "")
  }

  /// Writes the key to a new file that its owner alone may read.
  ///
  /// - Throws: `AnonymityError.alreadyThere`: a key is never replaced; or `notWritable`.
  public func save(path: String) throws(AnonymityError) {
    let secret = Base64Text.encode(Array(key.rawRepresentation), as: .standard)
    let line = comment.isEmpty ? "\(Self.tag) \(secret)\n" : "\(Self.tag) \(secret) \(comment)\n"
    try PrivateFile.create(path, Array(line.utf8))
  }

  /// Signs a server's challenge on a connection with the given exporter; as text.
  ///
  /// - Throws: `AnonymityError.notAKey` when the key cannot sign.
  public func sign(challenge: String, exporter: [UInt8]) throws(AnonymityError) -> String {
    let message = FacilitatorChallenge.message(challenge, exporter)
    guard let signature = try? key.signature(for: message) else { throw .notAKey }
    return Base64Text.encode(Array(signature), as: .urlSafe)
  }

  private init(key: Curve25519.Signing.PrivateKey, comment: String) {
    self.key = key
    self.comment = String(comment.map { $0.isNewline ? " " : $0 })
  }
}
