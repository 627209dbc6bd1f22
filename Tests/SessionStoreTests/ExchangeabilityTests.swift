import Facilitation
import SessionStore
import Testing
import WorkshopModel

/// Who gave which answer leaves no trace in the raw files, keys excluded.
@Suite struct ExchangeabilityTests {
  private static let answers = ["pass", "two", "two", "a longer answer", "five"]
  private static let orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]]

  /// A whole step: seats answer in their order, each the answer that the order says.
  private func run(_ order: [Int], in directory: TemporaryDirectory, sealer: Sealing) throws
    -> (open: [String: [UInt8]], closed: [String: [UInt8]])
  {
    var settings = Journal.Settings(today: { 100 })
    settings.secrets = .seeded(3)
    let step = try Sample.step("how-are-you")
    let journal = try Journal(directory: directory.path + "/state", settings: settings)
    let keeper = try sealer.keeper(directory.path + "/run")
    try journal.create("one", header: [1])
    let seats = (0..<order.count).map { SeatID(label: UInt32(100 + $0)) }
    let terms = OpenTerms(
      reveal: .room, k: 5, present: 5, facilitatorLooksFirst: false, room: .group)
    try journal.append([.opened(step, terms, participants: seats)], to: "one")
    let spool = try keeper.create(session: "one", step: step, sizeClass: 256)
    for (place, seat) in seats.enumerated() {
      let envelope = Sample.envelope(Self.answers[order[place]])
      try spool.append([
        .envelope(Sample.token(place), envelope, signer: nil, group: nil), .finished(seat),
      ])
    }
    let open = files(directory)
    try spool.append([.shuffle(Draw(1, 2, 3, 4))])
    let view = try spool.batch().entries.flatMap(\.envelope.bytes)
    try journal.append([.closed(step)], to: "one")
    let reading = Reading(room: view, facilitator: nil)
    try journal.append([.viewed(step, reading), .spoolDestroyed(step)], to: "one")
    spool.destroy()
    return (open, files(directory))
  }

  @Test func `after closing, the files are the same whoever gave which answer`() throws {
    let outcomes = try Self.orders.map { order in
      try run(order, in: TemporaryDirectory(), sealer: .stepKey).closed
    }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] })
    #expect(outcomes[0].keys.contains("/state/store.sqlite"))
    #expect(!outcomes[0].keys.contains { $0.hasPrefix("/run") })
  }

  @Test func `in the middle of a step, without its key, the files are the same`() throws {
    let outcomes = try Self.orders.map { order in
      try run(order, in: TemporaryDirectory(), sealer: .noise).open
    }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] })
    #expect(outcomes[0].keys.contains { $0.hasSuffix(".spool") })
  }

  @Test func `under the real seal the files have the same sizes`() throws {
    let outcomes = try Self.orders.map { order in
      try run(order, in: TemporaryDirectory(), sealer: .stepKey).open.mapValues(\.count)
    }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] })
  }

  /// Keys are left out, and SQLite's scratch files, whose salts are drawn by SQLite itself.
  private func files(_ directory: TemporaryDirectory) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in directory.files where !path.hasSuffix(".key") {
      if path.hasSuffix("-wal") || path.hasSuffix("-shm") || path.hasSuffix("/lock") { continue }
      files[String(path.dropFirst(directory.path.count))] = bytes
    }
    return files
  }

  private enum Sealing {
    case stepKey, noise

    func keeper(_ path: String) throws -> SpoolDirectory {
      switch self {
      case .stepKey: try SpoolDirectory(path: path, secrets: .seeded(4))
      case .noise:
        try SpoolDirectory(path: path, secrets: .seeded(4), overhead: NoiseSealer.overhead) {
          _, _ in NoiseSealer()
        }
      }
    }
  }
}

/// What a spool looks like to somebody without its key: noise from a seed, and nothing else.
private struct NoiseSealer: RecordSealer {
  static let overhead = 28
  var kept: [[UInt8]] = []

  mutating func seal(
    _ plaintext: borrowing [UInt8], number: Int, into output: inout [UInt8]
  ) throws(StoreError) {
    var noise = DrawnNumbers(Draw(UInt64(number), 1, 1, 1))
    let count = plaintext.count + Self.overhead
    output += (0..<count).map { _ in UInt8(truncatingIfNeeded: noise.next() >> 24) }
    kept.append(copy plaintext)
  }

  func open(_ sealed: ArraySlice<UInt8>, number: Int) -> [UInt8]? {
    kept.indices.contains(number - 1) ? kept[number - 1] : nil
  }
}
