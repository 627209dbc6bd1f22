internal import GRDB

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The only SQL of the program: two tables, of which `fact` is only ever added to.
struct JournalDatabase: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  init(path: String, maxPages: Int?) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .immediateError
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    }
    // SQLite gives the files beside it the mode of the database.
    PrivateFiles.makePrivate(path)
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        // GRDB sets NORMAL when it turns the WAL on, after its own preparations.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: Self.schema)
        if let maxPages { try db.execute(sql: "PRAGMA max_page_count = \(maxPages)") }
      }
    } catch {
      throw StoreError(error, path: path)
    }
    guard try synchronous() == 2 else { throw .notDurable }
  }

  private static let schema = """
    CREATE TABLE IF NOT EXISTS session (
      id TEXT PRIMARY KEY NOT NULL, header BLOB NOT NULL, state INTEGER NOT NULL,
      day INTEGER NOT NULL, expiry_day INTEGER
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS fact (
      session TEXT NOT NULL REFERENCES session (id), sequence INTEGER NOT NULL,
      payload BLOB NOT NULL, PRIMARY KEY (session, sequence)
    ) WITHOUT ROWID;
    PRAGMA user_version = 1;
    """

  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    do {
      try queue.write(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func synchronous() throws(StoreError) -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } ?? -1
  }

  func hasSession(_ id: String) throws(StoreError) -> Bool { try header(of: id) != nil }

  func header(of id: String) throws(StoreError) -> [UInt8]? {
    let sql = "SELECT header FROM session WHERE id = ?"
    return try read { try Data.fetchOne($0, sql: sql, arguments: [id]) }.map(Array.init)
  }

  func payloads(of id: String) throws(StoreError) -> [(Int, [UInt8])] {
    let sql = "SELECT sequence, payload FROM fact WHERE session = ? ORDER BY sequence"
    return try read { db in
      try Row.fetchAll(db, sql: sql, arguments: [id]).map { row in
        let payload: Data = row[1]
        return (row[0], Array(payload))
      }
    }
  }

  func sessions() throws(StoreError) -> [StoredSession] {
    let sql = "SELECT id, state, day, expiry_day FROM session ORDER BY id"
    return try read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        StoredSession(
          id: row[0], isLive: row[1] == Journal.State.live.rawValue, day: row[2],
          expiryDay: row[3])
      }
    }
  }

  func ids(in state: Journal.State) throws(StoreError) -> [String] {
    let sql = "SELECT id FROM session WHERE state = ? ORDER BY id"
    return try read { try String.fetchAll($0, sql: sql, arguments: [state.rawValue]) }
  }

  func mark(_ ids: [String], _ state: Journal.State) throws(StoreError) {
    try write { db in
      for id in ids {
        try db.execute(
          sql: "UPDATE session SET state = ? WHERE id = ?", arguments: [state.rawValue, id])
      }
    }
  }

  func remove(_ ids: [String]) throws(StoreError) {
    try write { db in
      for id in ids {
        try db.execute(sql: "DELETE FROM fact WHERE session = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id])
      }
    }
  }

  /// Builds the file anew without what was deleted, and empties the write-ahead log.
  func forgetFreedPages() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        _ = try db.checkpoint(.truncate)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  static func lastSequence(of id: String, _ db: Database) throws -> Int {
    let sql = """
      SELECT (SELECT max(sequence) FROM fact WHERE fact.session = s.id)
      FROM session AS s WHERE s.id = ?
      """
    let statement = try db.cachedStatement(sql: sql)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw StoreError.unknownSession
    }
    return row[0] ?? 0
  }

  /// The day is set once: a session that ends again keeps its first day.
  static func markEnded(_ id: String, expiryDay: Int, _ db: Database) throws {
    let sql = "UPDATE session SET state = ?, expiry_day = ? WHERE id = ? AND state = ?"
    try db.execute(
      sql: sql,
      arguments: [Journal.State.ended.rawValue, expiryDay, id, Journal.State.live.rawValue])
  }
}

extension [UInt8] {
  /// The bytes as SQLite takes them.
  var blob: Data { Data(self) }
}

extension StoreError {
  /// What SQLite's failure means here.
  init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
      return
    }
    guard let failure = error as? DatabaseError else {
      self = .failed(code: -1)
      return
    }
    self = StoreError(
      sqlite: failure.extendedResultCode.rawValue, path: path,
      isDiskFull: PrivateFiles.isDiskFull(at: path))
  }

  /// What SQLite's code means here; the disk is looked at where the code alone does not say.
  package init(sqlite code: Int32, path: String, isDiskFull: @autoclosure () -> Bool) {
    switch ResultCode(rawValue: code).primaryResultCode {
    case .SQLITE_FULL: self = .full
    // SQLite tells only of its log when the disk is too full to make the log's index.
    case .SQLITE_IOERR where isDiskFull(): self = .full
    case .SQLITE_CANTOPEN where isDiskFull(): self = .full
    case .SQLITE_IOERR: self = .diskFault(code: code)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt("the journal \(path)")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .notWritable(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path: path)
    default: self = .failed(code: code)
    }
  }
}
