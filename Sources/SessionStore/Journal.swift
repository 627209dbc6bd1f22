public import Facilitation
internal import GRDB

/// The journal on the disk: SQLite with facts that are sealed under each session's key.
///
/// A class, because it owns the open database and the right to its directory.
public final class Journal: FactJournal {
  /// How a journal is kept.
  public struct Settings: Sendable {
    /// Days between a session's end and its erasure (rules D6).
    public var retentionDays = 7
    /// Today, in days since 1970-01-01.
    public var today: @Sendable () -> Int
    /// Where keys and nonces come from.
    public var secrets = SecretSource.system
    /// The greatest number of database pages, for tests of a full disk; nil for no bound.
    package var maxPages: Int?

    /// The usual settings, by the given calendar.
    public init(today: @escaping @Sendable () -> Int = { Day.today }) { self.today = today }
  }

  private let lock: StoreLock
  private let database: JournalDatabase
  private let keys: SessionKeys
  private let settings: Settings

  /// Opens the journal of a state directory, and makes both where there are none.
  ///
  /// - Throws: `StoreError.inUse`, `notWritable`, `notPrivate`, `corrupt` or `notDurable`.
  public init(directory: String, settings: Settings = Settings()) throws(StoreError) {
    try PrivateFiles.makeDirectory(directory)
    lock = try StoreLock(directory: directory)
    keys = try SessionKeys(directory: directory + "/keys", secrets: settings.secrets)
    database = try JournalDatabase(path: directory + "/store.sqlite", maxPages: settings.maxPages)
    self.settings = settings
    try finishErasures()
  }

  /// Days between a session's end and its erasure.
  public var retentionDays: Int { settings.retentionDays }

  /// Begins a session; its key is made first.
  ///
  /// - Throws: `StoreError.sessionExists` when the name is taken.
  public func create(_ id: String, header: [UInt8]) throws(StoreError) {
    guard Self.isName(id) else { throw .failed(code: -1) }
    guard try !database.hasSession(id) else { throw .sessionExists }
    // What a crash between key and row left behind opens nothing.
    try keys.destroy(id)
    try keys.make(for: id)
    let sealed = try sealer(of: id).seal(header, session: id, sequence: 0)
    try database.write { db in
      try db.execute(
        sql: "INSERT INTO session (id, header, state, day) VALUES (?, ?, ?, ?)",
        arguments: [id, sealed.blob, State.live.rawValue, self.settings.today()])
    }
  }

  /// The header that a session was created with.
  public func header(of id: String) throws(StoreError) -> [UInt8] {
    guard let sealed = try database.header(of: id) else { throw .unknownSession }
    guard let header = try sealer(of: id).open(sealed, session: id, sequence: 0) else {
      throw .corrupt("a session's header")
    }
    return header
  }

  /// Keeps the facts in one transaction; on the disk when it returns.
  public func append(_ facts: [Fact], to id: String) throws(StoreError) {
    let sealer = try sealer(of: id)
    let today = settings.today()
    try database.write { db in
      var sequence = try JournalDatabase.lastSequence(of: id, db)
      let insert = try db.cachedStatement(
        sql: "INSERT INTO fact (session, sequence, payload) VALUES (?, ?, ?)")
      for fact in facts {
        sequence += 1
        let payload = try sealer.seal(FactCodec.encode(fact), session: id, sequence: sequence)
        try insert.execute(arguments: [id, sequence, payload.blob])
        guard fact == .ended else { continue }
        try JournalDatabase.markEnded(id, expiryDay: today + self.settings.retentionDays, db)
      }
    }
  }

  /// All facts in their order.
  ///
  /// - Throws: `StoreError.corruptFact` with the number of the first that is not readable.
  public func facts(of id: String) throws(StoreError) -> [Fact] {
    let (facts, firstBad) = try readableFacts(of: id)
    if let firstBad { throw .corruptFact(firstBad) }
    return facts
  }

  /// The facts before the first that is not readable, and that one's number, from 1.
  public func readableFacts(of id: String) throws(StoreError) -> (facts: [Fact], firstBad: Int?) {
    guard try database.hasSession(id) else { throw .unknownSession }
    let sealer = try sealer(of: id)
    var facts: [Fact] = []
    for (sequence, sealed) in try database.payloads(of: id) {
      let number = facts.count + 1
      guard sequence == number,
        let bytes = sealer.open(sealed, session: id, sequence: number),
        let fact = try? FactCodec.decode(bytes)
      else { return (facts, number) }
      facts.append(fact)
    }
    return (facts, nil)
  }

  /// The sessions in the order of their names.
  public func sessions() throws(StoreError) -> [StoredSession] { try database.sessions() }

  /// Ends a session from outside.
  public func markEnded(_ id: String) throws(StoreError) {
    guard try database.hasSession(id) else { throw .unknownSession }
    let expiryDay = settings.today() + settings.retentionDays
    try database.write { try JournalDatabase.markEnded(id, expiryDay: expiryDay, $0) }
  }

  /// Destroys the session's key, then its rows, then their traces in the database's files.
  public func erase(_ id: String) throws(StoreError) {
    guard try database.hasSession(id) else { throw .unknownSession }
    try erase([id])
  }

  /// Erases the sessions whose days are over.
  public func expire() throws(StoreError) -> [String] {
    let today = settings.today()
    let due = try sessions().filter { $0.expiryDay.map { $0 <= today } ?? false }.map(\.id)
    if !due.isEmpty { try erase(due) }
    return due
  }

  /// What a session's row says of it.
  enum State: Int { case live, ended, erasing }

  /// `PRAGMA synchronous` as SQLite tells it; 2 is FULL.
  package func synchronous() throws(StoreError) -> Int { try database.synchronous() }

  private func erase(_ ids: [String]) throws(StoreError) {
    // Written down first, so that an erasure that is cut short goes on when the store is opened.
    try database.mark(ids, .erasing)
    for id in ids { try keys.destroy(id) }
    try database.remove(ids)
    try database.forgetFreedPages()
  }

  private func finishErasures() throws(StoreError) {
    let unfinished = try database.ids(in: .erasing)
    if !unfinished.isEmpty { try erase(unfinished) }
    for id in keys.sessions where try !database.hasSession(id) { try keys.destroy(id) }
  }

  private func sealer(of id: String) throws(StoreError) -> PayloadSealer {
    guard Self.isName(id) else { throw .unknownSession }
    return PayloadSealer(key: try keys.key(of: id), secrets: settings.secrets)
  }

  /// Names become file names: letters, digits and hyphens only.
  private static func isName(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
        default: false
        }
      }
  }
}
