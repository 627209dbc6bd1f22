import Facilitation
import SessionStore
import Testing
import WorkshopModel

/// What earlier versions of the program wrote is read by this one.
@Suite struct OlderFormTests {
  private let step: StepID

  init() throws { step = try Sample.step("how-are-you") }

  @Test func `a reading of version 1 has no groups and no consent`() throws {
    let reading = Reading(
      room: [1, 2], facilitator: nil, linesWaiting: 3, stopsSession: true)
    var bytes = FactCodec.encode(.viewed(step, reading))
    bytes[0] = 1
    // A count of groups and two flags came with version 2.
    #expect(try FactCodec.decode(bytes.dropLast(6)) == .viewed(step, reading))
    #expect(throws: StoreError.self) { try FactCodec.decode(bytes) }
  }

  @Test func `the other facts of version 1 are as they were`() throws {
    for fact in try Sample.facts() {
      if case .viewed = fact { continue }
      var bytes = FactCodec.encode(fact)
      bytes[0] = 1
      #expect(try FactCodec.decode(bytes) == fact)
    }
  }

  @Test func `a fact of a newer version is refused`() {
    var bytes = FactCodec.encode(.doorClosed)
    bytes[0] = 3
    #expect(throws: StoreError.corrupt("a fact of a newer version")) {
      try FactCodec.decode(bytes)
    }
  }

  @Test func `a spool without groups is read and goes on as it was begun`() throws {
    let directory = try TemporaryDirectory()
    let keeper = try SpoolDirectory(
      path: directory.path, secrets: .seeded(1), overhead: PlainSealer.overhead
    ) { _, _ in PlainSealer() }
    _ = try keeper.create(session: "one", step: step, sizeClass: 256)
    let path = try #require(directory.files.keys.first { $0.hasSuffix(".spool") })
    try TestFile.write(Self.olderFile, to: path)
    let first = StepRecord.envelope(
      AnswerToken(high: 1, low: 2), Envelope(bytes: [UInt8](repeating: 7, count: 256)),
      signer: SeatID(label: 9), group: nil)
    let spool = try keeper.open(session: "one", step: step)
    #expect(try spool.readAll() == [first])
    try spool.append([.finished(SeatID(label: 9))])
    #expect(try spool.readAll() == [first, .finished(SeatID(label: 9))])
    #expect(TestFile.read(path).count == 32 + 2 * (24 + 256))
    let grouped = StepRecord.envelope(
      AnswerToken(high: 3, low: 4), Envelope(bytes: [1]), signer: nil, group: 1)
    #expect(throws: StoreError.self) { try spool.append([grouped]) }
  }

  /// A head of the first layout, and one signed envelope.
  private static let olderFile: [UInt8] =
    Array("attune-spool-01\n".utf8) + [0, 0, 1, 0] + [UInt8](repeating: 0, count: 12)
    + [1, 1, 1, 0] + [0, 0, 0, 9] + [0, 0, 0, 0, 0, 0, 0, 1] + [0, 0, 0, 0, 0, 0, 0, 2]
    + [UInt8](repeating: 7, count: 256)
}

/// No seal at all, so that a test can write a file by hand.
private struct PlainSealer: RecordSealer {
  static let overhead = 0

  mutating func seal(
    _ plaintext: borrowing [UInt8], number: Int, into output: inout [UInt8]
  ) throws(StoreError) {
    output += copy plaintext
  }

  func open(_ sealed: ArraySlice<UInt8>, number: Int) -> [UInt8]? { Array(sealed) }
}
