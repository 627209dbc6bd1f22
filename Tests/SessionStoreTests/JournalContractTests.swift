import Facilitation
import SessionStore
import Synchronization
import Testing
import WorkshopModel

/// What every journal does, whether it is on a disk or in memory.
@Suite struct JournalContractTests {
  enum Kind: CaseIterable { case disk, memory }

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func journal(
    _ kind: Kind, today: @escaping @Sendable () -> Int = { 100 }
  ) throws -> any FactJournal {
    switch kind {
    case .memory: MemoryJournal(today: today)
    case .disk: try Journal(directory: directory.path, settings: Journal.Settings(today: today))
    }
  }

  @Test(arguments: Kind.allCases)
  func `facts of every kind come back in their order`(kind: Kind) throws {
    let journal = try journal(kind)
    let facts = try Sample.facts()
    try journal.create("one", header: [1, 2, 3])
    try journal.append(Array(facts.prefix(3)), to: "one")
    try journal.append(Array(facts.dropFirst(3)), to: "one")
    #expect(try journal.facts(of: "one") == facts)
    #expect(try journal.header(of: "one") == [1, 2, 3])
  }

  @Test(arguments: Kind.allCases)
  func `sessions keep to themselves`(kind: Kind) throws {
    let journal = try journal(kind)
    try journal.create("one", header: [])
    try journal.create("two", header: [])
    try journal.append([.doorClosed], to: "two")
    #expect(try journal.facts(of: "one").isEmpty)
    #expect(try journal.facts(of: "two") == [.doorClosed])
    #expect(try journal.sessions().map(\.id) == ["one", "two"])
  }

  @Test(arguments: Kind.allCases)
  func `a name is taken once`(kind: Kind) throws {
    let journal = try journal(kind)
    try journal.create("one", header: [1])
    #expect(throws: StoreError.sessionExists) { try journal.create("one", header: [2]) }
    #expect(try journal.header(of: "one") == [1])
  }

  @Test(arguments: Kind.allCases)
  func `an unknown session is named so`(kind: Kind) throws {
    let journal = try journal(kind)
    try journal.create("one", header: [])
    #expect(throws: StoreError.unknownSession) { try journal.header(of: "two") }
    #expect(throws: StoreError.unknownSession) { try journal.facts(of: "two") }
    #expect(throws: StoreError.unknownSession) { try journal.markEnded("two") }
    #expect(throws: StoreError.unknownSession) { try journal.erase("two") }
  }

  @Test(arguments: Kind.allCases)
  func `a session that ended is erased when its days are over`(kind: Kind) throws {
    let day = SharedDay(100)
    let journal = try journal(kind, today: { day.value })
    try journal.create("ended", header: [])
    try journal.create("live", header: [])
    try journal.append([.doorClosed, .ended], to: "ended")
    let listed = StoredSession(id: "ended", isLive: false, day: 100, expiryDay: 107)
    #expect(try journal.sessions().first == listed)
    day.value = 106
    #expect(try journal.expire().isEmpty)
    day.value = 107
    #expect(try journal.expire() == ["ended"])
    #expect(try journal.sessions().map(\.id) == ["live"])
  }

  @Test(arguments: Kind.allCases)
  func `the first day of an end counts`(kind: Kind) throws {
    let day = SharedDay(100)
    let journal = try journal(kind, today: { day.value })
    try journal.create("one", header: [])
    try journal.markEnded("one")
    day.value = 103
    try journal.markEnded("one")
    #expect(try journal.sessions().first?.expiryDay == 107)
  }

  @Test(arguments: Kind.allCases)
  func `an erased session is gone and its name is free`(kind: Kind) throws {
    let journal = try journal(kind)
    try journal.create("one", header: [1])
    try journal.append([.doorClosed], to: "one")
    try journal.erase("one")
    #expect(try journal.sessions().isEmpty)
    try journal.create("one", header: [2])
    #expect(try journal.facts(of: "one").isEmpty)
  }
}

/// A day that a test moves on.
final class SharedDay: Sendable {
  private let day: Mutex<Int>
  init(_ day: Int) { self.day = Mutex(day) }
  var value: Int {
    get { day.withLock { $0 } }
    set { day.withLock { $0 = newValue } }
  }
}

@Suite struct MemoryJournalFaultTests {
  @Test func `a batch that was not synced is lost whole, and one that was synced is kept`() throws {
    let journal = MemoryJournal()
    try journal.create("one", header: [])
    try journal.append([.doorLocked(true)], to: "one")
    journal.failNext(.beforeSync)
    #expect(throws: StoreError.self) { try journal.append([.doorClosed, .ended], to: "one") }
    #expect(try journal.facts(of: "one") == [.doorLocked(true)])
    journal.failNext(.afterSync)
    #expect(throws: StoreError.self) { try journal.append([.doorClosed], to: "one") }
    #expect(try journal.facts(of: "one") == [.doorLocked(true), .doorClosed])
  }
}
