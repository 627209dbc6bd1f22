package import Anonymity
package import Phrasebook
package import SecureTransport
import Synchronization

/// The way to a room: connects, and trusts a server's key as the invitation and the past allow.
///
/// It has an identity because it remembers, for reconnecting, the key that was judged once.
package final class RoomDoor: Sendable {
  /// Asks the person whether what is shown is right; `true` only for a clear yes.
  package typealias Ask = @Sendable ([String]) async -> Bool

  private let invitation: Invitation
  /// The file of known rooms.
  private let path: String
  private let month: String
  private let phrases: Phrasebook
  private let ask: Ask
  private let judged = Mutex<KeyHash?>(nil)

  /// A door for an invitation.
  package init(
    invitation: Invitation, knownRooms path: String, month: String = Month.now(),
    phrases: Phrasebook = Phrasebook(), ask: @escaping Ask
  ) {
    self.invitation = invitation
    self.path = path
    self.month = month
    self.phrases = phrases
    self.ask = ask
  }

  /// How a server is remembered.
  package var address: String {
    let host = invitation.host
    return (host.contains(":") ? "[\(host)]" : host) + ":\(invitation.port)"
  }

  /// The key of the server, once it was judged.
  package var serverKey: KeyHash? { judged.withLock { $0 } }

  /// Connects; asks at most once, and only where there is neither a pin nor a memory.
  ///
  /// - Throws: `TransportError`; `wrongKey` where the key is another than before, or was not
  ///   found right.
  package func connect() async throws(TransportError) -> any RoomConnection {
    let endpoint = Endpoint(host: invitation.host, port: invitation.port)
    if let key = judged.withLock({ $0 }) {
      return TransportRoomConnection(
        try await TransportClient.connect(to: endpoint, trust: .key(key)))
    }
    let known = try rooms()
    let connection = try await TransportClient.connect(to: endpoint, trust: trust(known))
    do throws(TransportError) {
      try await judge(connection.serverKey, known)
    } catch {
      connection.close()
      throw error
    }
    judged.withLock { $0 = connection.serverKey }
    return TransportRoomConnection(connection)
  }

  private func rooms() throws(TransportError) -> KnownRooms {
    do throws(ClientFileError) {
      return try KnownRooms.load(path)
    } catch {
      throw .unreadable(path: path)
    }
  }

  private func trust(_ known: KnownRooms) -> TrustPolicy {
    if let bytes = invitation.pin, let pin = KeyPin(bytes: bytes) { return .pin(pin) }
    return known.key(of: address).map { .key($0) } ?? .judgedByCaller
  }

  private func judge(_ key: KeyHash, _ known: KnownRooms) async throws(TransportError) {
    switch known.judge(key, at: address) {
    case .trusted: return
    case .changed: throw .wrongKey
    case .unknown: break
    }
    if invitation.pin == nil {
      guard let words = try? SafetyWords(keyHash: key.bytes, code: invitation.code),
        await ask(TrustWords.compare(words, in: phrases))
      else { throw .wrongKey }
    }
    var known = known
    known.remember(
      KnownRooms.Room(
        address: address, key: key, firstSeen: month,
        way: invitation.pin == nil ? .words : .link))
    // A memory that cannot be written asks again the next time; this connection is right.
    try? known.save(path)
  }
}
