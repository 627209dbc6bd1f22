import Facilitation
import SessionStore
import Testing
import WorkshopModel

/// What every spool does, whether it is a file or in memory.
@Suite struct SpoolContractTests {
  enum Kind: CaseIterable { case disk, memory }

  private let directory: TemporaryDirectory
  private let step: StepID

  init() throws {
    directory = try TemporaryDirectory()
    step = try Sample.step("how-are-you")
  }

  private func keeper(_ kind: Kind) throws -> any SpoolKeeper {
    switch kind {
    case .memory: MemorySpools()
    case .disk: try SpoolDirectory(path: directory.path)
    }
  }

  @Test(arguments: Kind.allCases)
  func `records of every kind come back in their order, also after a restart`(kind: Kind) throws {
    let keeper = try keeper(kind)
    let records = Sample.records()
    do {
      let spool = try keeper.create(session: "one", step: step, sizeClass: 256)
      try spool.append(Array(records.prefix(4)))
      try spool.append([])
      try spool.append(Array(records.dropFirst(4)))
      #expect(try spool.readAll() == records)
    }
    let again = try keeper.open(session: "one", step: step)
    #expect(try again.readAll() == records)
    try again.append([.finished(SeatID(label: 1))])
    #expect(try keeper.open(session: "one", step: step).readAll().count == records.count + 1)
  }

  @Test(arguments: Kind.allCases)
  func `steps and sessions keep to themselves`(kind: Kind) throws {
    let keeper = try keeper(kind)
    let other = try Sample.step("another")
    try keeper.create(session: "one", step: step, sizeClass: 256).append(Sample.records())
    #expect(try keeper.create(session: "one", step: other, sizeClass: 256).readAll().isEmpty)
    #expect(try keeper.create(session: "two", step: step, sizeClass: 256).readAll().isEmpty)
    #expect(try keeper.open(session: "one", step: step).readAll() == Sample.records())
  }

  @Test(arguments: Kind.allCases)
  func `a spool that is begun again is empty`(kind: Kind) throws {
    let keeper = try keeper(kind)
    try keeper.create(session: "one", step: step, sizeClass: 256).append(Sample.records())
    #expect(try keeper.create(session: "one", step: step, sizeClass: 512).readAll().isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func `a destroyed spool is gone and takes nothing`(kind: Kind) throws {
    let keeper = try keeper(kind)
    let spool = try keeper.create(session: "one", step: step, sizeClass: 256)
    try spool.append(Sample.records())
    #expect(spool.destroy())
    #expect(throws: StoreError.spoolGone) { try spool.append([.finished(SeatID(label: 1))]) }
    #expect(throws: StoreError.spoolGone) { try spool.readAll() }
    #expect(throws: StoreError.spoolGone) { try keeper.open(session: "one", step: step) }
  }

  @Test(arguments: Kind.allCases)
  func `a session's spools are destroyed together, and no others`(kind: Kind) throws {
    let keeper = try keeper(kind)
    _ = try keeper.create(session: "one", step: step, sizeClass: 256)
    try keeper.create(session: "two", step: step, sizeClass: 256).append(Sample.records())
    #expect(keeper.destroyAll(of: "one"))
    #expect(throws: StoreError.spoolGone) { try keeper.open(session: "one", step: step) }
    #expect(try keeper.open(session: "two", step: step).readAll() == Sample.records())
  }

  @Test(arguments: Kind.allCases)
  func `an envelope that is too large is refused with its whole batch`(kind: Kind) throws {
    let spool = try keeper(kind).create(session: "one", step: step, sizeClass: 256)
    let large = StepRecord.envelope(
      Sample.token(1), Sample.envelope("x", bytes: 512), signer: nil, group: nil)
    #expect(throws: StoreError.recordTooLarge) {
      try spool.append([.finished(SeatID(label: 1)), large])
    }
    #expect(try spool.readAll().isEmpty)
  }

  @Test func `in memory, a batch may be cut off where a write was`() throws {
    let spool = try #require(
      try MemorySpools().create(session: "one", step: step, sizeClass: 256) as? MemorySpool)
    spool.failNext(.afterWriting(2))
    #expect(throws: StoreError.self) { try spool.append(Sample.records()) }
    #expect(try spool.readAll() == Array(Sample.records().prefix(2)))
  }
}

@Suite struct AnswerBatchTests {
  @Test func `the batch is ordered by content and says nothing of arrival`() throws {
    let records = (1...6).map { number in
      StepRecord.envelope(
        Sample.token(7 - number), Sample.envelope("answer \(number % 3)"), signer: nil, group: nil)
    }
    let batch = AnswerBatch(records: records)
    #expect(batch == AnswerBatch(records: records.reversed()))
    let contents = batch.entries.map(\.envelope.bytes)
    #expect(zip(contents, contents.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
  }

  @Test func `what was taken back is left out, and a resend counts once`() {
    let token = Sample.token(1)
    let envelope = Sample.envelope("one")
    let sent = StepRecord.envelope(token, envelope, signer: nil, group: nil)
    #expect(AnswerBatch(records: [sent, sent]).entries.count == 1)
    #expect(AnswerBatch(records: [sent, .withdrawn(token)]).entries.isEmpty)
    let newer = StepRecord.envelope(Sample.token(2), envelope, signer: nil, group: nil)
    let batch = AnswerBatch(records: [sent, .withdrawn(token), newer, .shuffle(Draw(1, 2, 3, 4))])
    #expect(batch.entries.map(\.token) == [Sample.token(2)])
    #expect(batch.draw == Draw(1, 2, 3, 4))
  }
}
