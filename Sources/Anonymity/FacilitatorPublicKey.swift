import Crypto

/// A facilitator's Ed25519 public key, as one line `attune-ed25519 BASE64 comment`.
public struct FacilitatorPublicKey: Hashable, Sendable {
  static let tag = "attune-ed25519"

  /// The 32 bytes of the key.
  public let bytes: [UInt8]
  /// Whose key it is; not part of what makes two keys equal.
  public let comment: String

  init(_ key: Curve25519.Signing.PublicKey, comment: String) {
    bytes = Array(key.rawRepresentation)
    self.comment = comment
  }

  /// Reads a line, or gives nil when it is not a key.
  public init?(text: String) {
    let parts = text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard parts.count >= 2, parts[0] == Self.tag,
      let bytes = Base64Text.decode(String(parts[1]), as: .standard), bytes.count == 32,
      (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
    else { return nil }
    self.bytes = bytes
    comment = parts.count == 3 ? String(parts[2]) : ""
  }

  /// The key as one line.
  public var text: String {
    let line = "\(Self.tag) \(Base64Text.encode(bytes, as: .standard))"
    return comment.isEmpty ? line : "\(line) \(comment)"
  }

  /// Compares the keys alone.
  public static func == (left: FacilitatorPublicKey, right: FacilitatorPublicKey) -> Bool {
    left.bytes == right.bytes
  }

  /// Hashes the key alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}

/// The facilitators who may make sessions on a server: an `authorized_facilitators` file.
public struct AuthorizedFacilitators: Hashable, Sendable {
  /// The keys in the order of the file.
  public let keys: [FacilitatorPublicKey]

  /// Reads one key a line; empty lines and lines that start with `#` are skipped.
  ///
  /// - Throws: `AnonymityError.badKeyLine` with the first bad line's number.
  public init(text: String) throws(AnonymityError) {
    var keys: [FacilitatorPublicKey] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      guard let key = FacilitatorPublicKey(text: String(line)) else {
        throw .badKeyLine(index + 1)
      }
      keys.append(key)
    }
    self.keys = keys
  }

  /// Reads the file.
  ///
  /// - Throws: `AnonymityError.unreadable` or `badKeyLine`.
  public init(path: String) throws(AnonymityError) {
    let bytes = try PrivateFile.contents(path)
    try self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a key, as the line that a client sends, is in the file.
  public func contains(_ keyText: String) -> Bool {
    FacilitatorPublicKey(text: keyText).map(keys.contains) ?? false
  }
}
