import Facilitation
import SessionStore
import Testing
import WorkshopModel

/// What a spool's file is like, and what happens when it is damaged.
@Suite struct SpoolFileTests {
  private let directory: TemporaryDirectory
  private let keeper: SpoolDirectory
  private let step: StepID
  /// 28 bytes of head, the envelope, a nonce and a tag.
  private let recordBytes = 28 + 256 + 28
  private let headBytes = 32

  init() throws {
    directory = try TemporaryDirectory()
    keeper = try SpoolDirectory(path: directory.path)
    step = try Sample.step("how-are-you")
  }

  private var spoolPath: String {
    get throws { try #require(directory.files.keys.first { $0.hasSuffix(".spool") }) }
  }

  private func spool(_ records: [StepRecord]) throws -> any AnswerSpool {
    let spool = try keeper.create(session: "one", step: step, sizeClass: 256)
    try spool.append(records)
    return spool
  }

  @Test(arguments: Array(Sample.records().dropLast()))
  func `every kind of record has the same size`(record: StepRecord) throws {
    _ = try spool([record])
    #expect(TestFile.read(try spoolPath).count == headBytes + recordBytes)
  }

  @Test func `a long decision takes as many records as it needs`() throws {
    let decision = StepRecord.decision([UInt8](repeating: 7, count: 513))
    _ = try spool([decision])
    #expect(TestFile.read(try spoolPath).count == headBytes + 3 * recordBytes)
  }

  @Test func `no canary, name or step stands in any file or file name in clear`() throws {
    _ = try spool(Sample.records())
    #expect(!directory.contains(Array("canary".utf8)))
    #expect(!directory.contains(Array("how-are-you".utf8)))
    #expect(!directory.files.keys.contains { $0.contains("how-are-you") })
  }

  @Test func `key and records are their owner's alone`() throws {
    _ = try spool([])
    let paths = directory.files.keys
    #expect(paths.count == 2)
    for path in paths { #expect(TestFile.mode(of: path) == 0o600) }
  }

  @Test(arguments: [1, 27, 307])
  func `a record that was cut off is dropped, and the next one is whole`(left: Int) throws {
    let records = Array(Sample.records().prefix(3))
    _ = try spool(records)
    let bytes = TestFile.read(try spoolPath)
    try TestFile.write(Array(bytes.prefix(headBytes + 2 * recordBytes + left)), to: try spoolPath)
    let again = try keeper.open(session: "one", step: step)
    #expect(try again.readAll() == Array(records.prefix(2)))
    try again.append([records[2]])
    #expect(try again.readAll() == records)
    #expect(TestFile.read(try spoolPath).count == bytes.count)
  }

  @Test func `a record is never sealed twice under one nonce`() throws {
    let records = Array(Sample.records().prefix(3))
    _ = try spool(records)
    let bytes = TestFile.read(try spoolPath)
    try TestFile.write(Array(bytes.dropLast(recordBytes)), to: try spoolPath)
    try keeper.open(session: "one", step: step).append([records[2]])
    let again = TestFile.read(try spoolPath)
    #expect(bytes.suffix(recordBytes).prefix(12) != again.suffix(recordBytes).prefix(12))
  }

  @Test func `a decision that was cut off is dropped when others follow`() throws {
    let decision = StepRecord.decision([UInt8](repeating: 7, count: 513))
    _ = try spool([.finished(SeatID(label: 1)), decision])
    let bytes = TestFile.read(try spoolPath)
    try TestFile.write(Array(bytes.dropLast(recordBytes)), to: try spoolPath)
    let again = try keeper.open(session: "one", step: step)
    try again.append([.finished(SeatID(label: 2)), .decision([9])])
    let expected: [StepRecord] = [
      .finished(SeatID(label: 1)), .finished(SeatID(label: 2)), .decision([9]),
    ]
    #expect(try again.readAll() == expected)
  }

  @Test(arguments: [0, 12, 100, 307])
  func `a changed byte is named by its record, and those before it are readable`(
    place: Int
  ) throws {
    let records = Array(Sample.records().prefix(4))
    _ = try spool(records)
    var bytes = TestFile.read(try spoolPath)
    bytes[headBytes + 2 * recordBytes + place] ^= 0x10
    try TestFile.write(bytes, to: try spoolPath)
    let again = try #require(try keeper.open(session: "one", step: step) as? Spool)
    #expect(throws: StoreError.corruptRecord(3)) { try again.readAll() }
    let readable = try again.readableRecords()
    #expect(readable.records == Array(records.prefix(2)))
    #expect(readable.firstBad == 3)
  }

  @Test func `records that changed places are noticed`() throws {
    _ = try spool(Array(Sample.records().prefix(2)))
    let bytes = TestFile.read(try spoolPath)
    let first = bytes.dropFirst(headBytes).prefix(recordBytes)
    let second = bytes.suffix(recordBytes)
    try TestFile.write(Array(bytes.prefix(headBytes) + second + first), to: try spoolPath)
    #expect(throws: StoreError.corruptRecord(1)) {
      try keeper.open(session: "one", step: step).readAll()
    }
  }

  @Test func `without its key a spool is gone`() throws {
    _ = try spool(Sample.records())
    let key = try #require(directory.files.keys.first { $0.hasSuffix(".key") })
    try TestFile.write([], to: key)
    #expect(throws: StoreError.spoolGone) { try keeper.open(session: "one", step: step) }
  }

  @Test func `destroying leaves no file`() throws {
    let spool = try spool(Sample.records())
    #expect(spool.destroy())
    #expect(directory.files.isEmpty)
  }

  @Test func `a directory that others can enter is refused`() throws {
    let open = "\(directory.path)/open"
    try TestFile.makeDirectory(open, mode: 0o755)
    #expect(throws: StoreError.notPrivate(path: open)) { try SpoolDirectory(path: open) }
  }

  @Test func `thousands of records are read in pieces`() throws {
    let records = (0..<5_000).map { number in
      StepRecord.envelope(
        Sample.token(number), Sample.envelope("answer \(number)"), signer: nil, group: nil)
    }
    let spool = try spool(records)
    #expect(try spool.readAll() == records)
  }
}
