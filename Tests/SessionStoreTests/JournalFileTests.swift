import Facilitation
import GRDB
import SessionStore
import Testing
import WorkshopModel

/// What the journal's files are like, and what it says when they are not.
@Suite struct JournalFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func journal(maxPages: Int? = nil) throws -> Journal {
    var settings = Journal.Settings(today: { 100 })
    settings.maxPages = maxPages
    return try Journal(directory: directory.path, settings: settings)
  }

  private var database: String { "\(directory.path)/store.sqlite" }

  @Test func `facts are read back after a restart`() throws {
    let facts = try Sample.facts()
    do {
      let first = try journal()
      try first.create("one", header: [4])
      try first.append(facts, to: "one")
    }
    let second = try journal()
    #expect(try second.facts(of: "one") == facts)
    #expect(try second.header(of: "one") == [4])
  }

  @Test func `synchronous is full`() throws {
    #expect(try journal().synchronous() == 2)
  }

  @Test func `a second opener is refused while the first is there`() throws {
    let first = try journal()
    #expect(throws: StoreError.inUse(path: directory.path)) { try journal() }
    try first.create("one", header: [])
    #expect(try first.sessions().count == 1)
  }

  @Test func `no canary stands in any file in clear`() throws {
    let journal = try journal()
    try journal.create("one", header: Array("workshop: Canary Header".utf8))
    try journal.append(try Sample.facts(), to: "one")
    for canary in ["Canary", "Amaranth", "how-are-you", "a shown view", "listening"] {
      #expect(!directory.contains(Array(canary.utf8)), "\(canary)")
    }
  }

  @Test func `the key is in a file of its owner alone`() throws {
    let journal = try journal()
    try journal.create("one", header: [])
    #expect(TestFile.mode(of: "\(directory.path)/keys/one.key") == 0o600)
    #expect(TestFile.mode(of: "\(directory.path)/keys") == 0o700)
    let key = TestFile.read("\(directory.path)/keys/one.key")
    #expect(!TestFile.read(database).contains(key))
    #expect(!TestFile.read(database + "-wal").contains(key))
  }

  @Test func `erasing leaves neither key nor sealed bytes in any file`() throws {
    let journal = try journal()
    try journal.create("kept", header: [1])
    try journal.create("gone", header: [2])
    try journal.append([.doorClosed], to: "kept")
    try journal.append(try Sample.facts(), to: "gone")
    let key = TestFile.read("\(directory.path)/keys/gone.key")
    let payloads = try sealedPayloads(of: "gone")
    #expect(payloads.count > 20)
    #expect(payloads.allSatisfy { directory.contains($0) })
    try journal.erase("gone")
    #expect(!payloads.contains { directory.contains($0) })
    #expect(!directory.contains(key))
    #expect(!directory.contains(Array("gone".utf8)))
    #expect(try journal.facts(of: "kept") == [.doorClosed])
  }

  @Test func `an erasure that was cut short goes on when the store is opened`() throws {
    do {
      let first = try journal()
      try first.create("one", header: [])
    }
    try onDatabase { try $0.execute(sql: "UPDATE session SET state = 2") }
    let second = try journal()
    #expect(try second.sessions().isEmpty)
    #expect(TestFile.read("\(directory.path)/keys/one.key").isEmpty)
  }

  @Test func `a session without its key says so`() throws {
    do {
      let first = try journal()
      try first.create("one", header: [])
    }
    try TestFile.write([], to: "\(directory.path)/keys/one.key")
    #expect(throws: StoreError.corrupt("a session's key")) {
      try journal().header(of: "one")
    }
  }

  @Test func `a payload in another's place is noticed, and those before it are readable`() throws {
    let facts = try Sample.facts()
    do {
      let first = try journal()
      try first.create("one", header: [])
      try first.append(facts, to: "one")
    }
    try onDatabase { db in
      // Two facts change places' bytes: both are sealed for their own place alone.
      let sql = """
        UPDATE fact SET payload = (SELECT payload FROM fact WHERE sequence = 7) WHERE sequence = 6
        """
      try db.execute(sql: sql)
    }
    let second = try journal()
    #expect(throws: StoreError.corruptFact(6)) { try second.facts(of: "one") }
    let readable = try second.readableFacts(of: "one")
    #expect(readable.facts == Array(facts.prefix(5)))
    #expect(readable.firstBad == 6)
  }

  @Test func `one flipped bit in a payload is named by its fact`() throws {
    do {
      let first = try journal()
      try first.create("one", header: [])
      try first.append([.doorLocked(true), .doorClosed], to: "one")
    }
    let payload = try sealedPayloads(of: "one")[1]
    var bytes = TestFile.read(database)
    let place = try #require(bytes.firstRange(of: payload)?.lowerBound)
    bytes[place + 30] ^= 1
    try TestFile.write(bytes, to: database)
    #expect(throws: StoreError.corruptFact(2)) { try journal().facts(of: "one") }
  }

  @Test func `a fact that was moved or removed is noticed`() throws {
    do {
      let first = try journal()
      try first.create("one", header: [])
      try first.append([.doorLocked(true), .doorLocked(false), .doorClosed], to: "one")
    }
    try onDatabase { try $0.execute(sql: "DELETE FROM fact WHERE sequence = 2") }
    #expect(throws: StoreError.corruptFact(2)) { try journal().facts(of: "one") }
    try onDatabase { try $0.execute(sql: "UPDATE fact SET sequence = 2 WHERE sequence = 3") }
    #expect(throws: StoreError.corruptFact(2)) { try journal().facts(of: "one") }
  }

  @Test func `a file that is no database is called damaged`() throws {
    try TestFile.write([UInt8](repeating: 0x41, count: 8_192), to: database)
    #expect(throws: StoreError.corrupt("the journal \(database)")) { try journal() }
  }

  @Test(
    arguments: [ResultCode.SQLITE_IOERR, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC].map(\.rawValue))
  func `a fault of the disk is called full only where there is no room`(_ code: Int32) {
    #expect(
      StoreError(sqlite: code, path: "p", isDiskFull: false) == .diskFault(code: code))
    #expect(StoreError(sqlite: code, path: "p", isDiskFull: true) == .full)
  }

  @Test func `a file that cannot be opened is the folder's fault where there is room`() {
    let code = ResultCode.SQLITE_CANTOPEN.rawValue
    #expect(StoreError(sqlite: code, path: "p", isDiskFull: false) == .notWritable(path: "p"))
    #expect(StoreError(sqlite: code, path: "p", isDiskFull: true) == .full)
    let full = ResultCode.SQLITE_FULL.rawValue
    #expect(StoreError(sqlite: full, path: "p", isDiskFull: false) == .full)
  }

  @Test func `a full disk refuses the batch and keeps what was acknowledged`() throws {
    let journal = try journal(maxPages: 12)
    try journal.create("one", header: [])
    try journal.append([.doorLocked(true)], to: "one")
    let large = Fact.linesReleased(
      try Sample.step("a-step"), payload: [UInt8](repeating: 1, count: 100_000))
    #expect(throws: StoreError.full) { try journal.append([.doorClosed, large], to: "one") }
    #expect(try journal.facts(of: "one") == [.doorLocked(true)])
    try journal.append([.doorLocked(false)], to: "one")
    #expect(try journal.facts(of: "one").count == 2)
  }

  @Test func `a place that cannot be written is named`() throws {
    let blocked = "\(directory.path)/file"
    try TestFile.write([1], to: blocked)
    #expect(throws: StoreError.notWritable(path: "\(blocked)/state")) {
      try Journal(directory: "\(blocked)/state")
    }
  }

  @Test func `keys that others could read are refused`() throws {
    try TestFile.makeDirectory("\(directory.path)/keys", mode: 0o755)
    #expect(throws: StoreError.notPrivate(path: "\(directory.path)/keys")) { try journal() }
  }

  @Test func `the same facts under the same secrets give the same file`() throws {
    let other = try TemporaryDirectory()
    var files: [[UInt8]] = []
    for place in [directory, other] {
      var settings = Journal.Settings(today: { 100 })
      settings.secrets = .seeded(7)
      do {
        let journal = try Journal(directory: place.path, settings: settings)
        try journal.create("one", header: [1])
        try journal.append(try Sample.facts(), to: "one")
      }
      files.append(TestFile.read("\(place.path)/store.sqlite"))
    }
    #expect(files[0] == files[1])
    #expect(!files[0].isEmpty)
  }

  private func onDatabase(_ body: (Database) throws -> Void) throws {
    try DatabaseQueue(path: database).write(body)
  }

  private func sealedPayloads(of id: String) throws -> [[UInt8]] {
    let sql = "SELECT hex(payload) FROM fact WHERE session = ?"
    return try DatabaseQueue(path: database).read { db in
      try String.fetchAll(db, sql: sql, arguments: [id]).map(bytes(hex:))
    }
  }

  private func bytes(hex: String) -> [UInt8] {
    let digits = hex.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x37) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
