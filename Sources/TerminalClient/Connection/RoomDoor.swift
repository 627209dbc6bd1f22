package import Anonymity
package import SecureTransport
import Synchronization
import SessionScreens

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
  private let ask: Ask
  private let judged = Mutex<KeyHash?>(nil)

  /// A door for an invitation.
  package init(
    invitation: Invitation, knownRooms path: String, month: String = Month.now(),
    ask: @escaping Ask
  ) {
    self.invitation = invitation
    self.path = path
    self.month = month
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
        await ask(TrustWords.compare(words))
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

/// Sentences about trust and about ways that failed.
package enum TrustWords {
  static func compare(_ words: SafetyWords) -> [String] {
    [
      "You have not met this server before. Ask the host to read out their four safety words.",
      "Yours are: \(words.words.joined(separator: " "))",
      "As digits: \(words.digits)", "Are they the same? Type y or n.",
    ]
  }

  /// What a person reads when there was no way in.
  package static func sentence(for error: TransportError, address: String) -> [String] {
    switch error {
    case .unknownHost: ["No computer has the name in \(Page.line(address))."]
    case .refused:
      ["The computer is there, but no session is open at \(Page.line(address)). Ask the host."]
    case .unreachable: ["There is no way to \(Page.line(address)) just now. Are you online?"]
    case .timedOut: ["\(Page.line(address)) did not answer in time. Please try again."]
    case .wrongKey: wrongKey(address)
    case .notTLS, .protocolMismatch:
      ["What answers at \(Page.line(address)) is not an Attune server."]
    case .hungUp: ["The server closed the connection. It may be busy; please try again."]
    case .cancelled, .closed: ["The connection was closed."]
    case .unreadable(let path): ["\(path): the file cannot be read."]
    default: ["The connection could not be made."]
    }
  }

  private static func wrongKey(_ address: String) -> [String] {
    let host = Page.line(address)
    return [
      "The server at \(host) does not have the key that it should have.",
      "Somebody may stand in between, or the host has a new key. Nothing was sent.",
      "Ask the host by voice. If the key is new, type: attune forget \(host)",
      "and then join with a fresh invitation.",
    ]
  }
}
