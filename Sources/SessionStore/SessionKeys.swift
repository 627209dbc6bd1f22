internal import Crypto
internal import Synchronization

/// Each session's key in a file of its own, outside the database (rules D1).
///
/// A class, because it owns the keys that are in memory: there is one for a store.
final class SessionKeys: Sendable {
  private let directory: String
  private let secrets: SecretSource
  private let known = Mutex<[String: SymmetricKey]>([:])

  init(directory: String, secrets: SecretSource) throws(StoreError) {
    self.directory = directory
    self.secrets = secrets
    try PrivateFiles.makeDirectory(directory)
    try PrivateFiles.requirePrivate(directory)
  }

  /// The sessions that have a key.
  var sessions: [String] {
    PrivateFiles.names(in: directory).filter { $0.hasSuffix(".key") }.map { String($0.dropLast(4)) }
  }

  func make(for id: String) throws(StoreError) {
    let bytes = secrets.bytes(32)
    try PrivateFiles.create(path(of: id), bytes)
    known.withLock { $0[id] = SymmetricKey(data: bytes) }
  }

  func key(of id: String) throws(StoreError) -> SymmetricKey {
    if let key = known.withLock({ $0[id] }) { return key }
    guard let bytes = try PrivateFiles.contents(path(of: id)) else { throw .keyMissing }
    guard bytes.count == 32 else { throw .corrupt("a session's key") }
    let key = SymmetricKey(data: bytes)
    known.withLock { $0[id] = key }
    return key
  }

  func destroy(_ id: String) throws(StoreError) {
    _ = known.withLock { $0.removeValue(forKey: id) }
    let path = path(of: id)
    guard PrivateFiles.destroy(path) else { throw .notWritable(path: path) }
  }

  private func path(of id: String) -> String { "\(directory)/\(id).key" }
}
