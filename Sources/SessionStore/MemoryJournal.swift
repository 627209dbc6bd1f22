public import Facilitation
internal import Synchronization

/// A journal in memory, for simulations and for sessions that keep nothing.
///
/// A class, because it stands for one disk; `failNext` makes that disk lose what was not synced.
public final class MemoryJournal: FactJournal {
  /// How the next `append` fails.
  public enum Fault: Hashable, Sendable {
    /// Nothing of the batch reached the disk.
    case beforeSync
    /// The whole batch is on the disk, but nobody was told.
    case afterSync
    /// There is no room.
    case full
  }

  private struct Entry {
    let header: [UInt8]
    let day: Int
    var facts: [Fact] = []
    var expiryDay: Int?
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var fault: Fault?
  }

  private let state = Mutex(State())
  /// Days between a session's end and its erasure.
  public let retentionDays: Int
  private let today: @Sendable () -> Int

  /// An empty journal.
  public init(retentionDays: Int = 7, today: @escaping @Sendable () -> Int = { 0 }) {
    self.retentionDays = retentionDays
    self.today = today
  }

  /// Lets the next `append` fail so.
  public func failNext(_ fault: Fault) { state.withLock { $0.fault = fault } }

  /// Begins a session.
  public func create(_ id: String, header: [UInt8]) throws(StoreError) {
    let day = today()
    try state.withLock { state throws(StoreError) in
      guard state.entries[id] == nil else { throw .sessionExists }
      state.entries[id] = Entry(header: header, day: day)
    }
  }

  /// The header that a session was created with.
  public func header(of id: String) throws(StoreError) -> [UInt8] { try entry(id).header }

  /// Keeps all of the facts or none.
  public func append(_ facts: [Fact], to id: String) throws(StoreError) {
    let expiryDay = today() + retentionDays
    try state.withLock { state throws(StoreError) in
      guard var entry = state.entries[id] else { throw .unknownSession }
      let fault = state.fault
      state.fault = nil
      if fault == .beforeSync { throw .failed(code: -1) }
      if fault == .full { throw .full }
      entry.facts += facts
      if facts.contains(.ended) { entry.expiryDay = entry.expiryDay ?? expiryDay }
      state.entries[id] = entry
      if fault == .afterSync { throw .failed(code: -1) }
    }
  }

  /// All facts in their order.
  public func facts(of id: String) throws(StoreError) -> [Fact] { try entry(id).facts }

  /// The sessions in the order of their names.
  public func sessions() throws(StoreError) -> [StoredSession] {
    state.withLock { state in
      state.entries.sorted { $0.key < $1.key }.map { id, entry in
        StoredSession(
          id: id, isLive: entry.expiryDay == nil, day: entry.day, expiryDay: entry.expiryDay)
      }
    }
  }

  /// Ends a session from outside.
  public func markEnded(_ id: String) throws(StoreError) {
    let expiryDay = today() + retentionDays
    try state.withLock { state throws(StoreError) in
      guard let entry = state.entries[id] else { throw .unknownSession }
      state.entries[id]?.expiryDay = entry.expiryDay ?? expiryDay
    }
  }

  /// Forgets a session.
  public func erase(_ id: String) throws(StoreError) {
    let wasThere = state.withLock { $0.entries.removeValue(forKey: id) != nil }
    guard wasThere else { throw .unknownSession }
  }

  /// Forgets what has been kept long enough, and names it.
  public func expire() throws(StoreError) -> [String] {
    let today = today()
    let due = try sessions().filter { $0.expiryDay.map { $0 <= today } ?? false }.map(\.id)
    for id in due { try erase(id) }
    return due
  }

  private func entry(_ id: String) throws(StoreError) -> Entry {
    guard let entry = state.withLock({ $0.entries[id] }) else { throw .unknownSession }
    return entry
  }
}
