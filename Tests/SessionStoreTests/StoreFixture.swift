import Facilitation
import SessionStore
import Synchronization
import Testing
import WorkshopModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A directory of its own for each test, removed with all that is in it.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/attune-store-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { Self.remove(path) }

  /// Every file below it with its bytes.
  var files: [String: [UInt8]] { Self.files(in: path) }

  func contains(_ bytes: [UInt8]) -> Bool { files.values.contains { $0.contains(bytes) } }

  private static func files(in directory: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in names(in: directory) {
      let path = "\(directory)/\(name)"
      if TestFile.isRegular(path) {
        found[path] = TestFile.read(path)
      } else {
        found.merge(files(in: path)) { _, new in new }
      }
    }
    return found
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    if unlink(path) != 0 { rmdir(path) }
  }

  private static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { field in
          field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }
}

/// Files as tests look at them and damage them.
enum TestFile {
  static func read(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: max(0, Int(lseek(file, 0, SEEK_END))))
    let count = pread(file, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    try #require(pwrite(file, bytes, bytes.count, 0) == bytes.count)
  }

  static func makeDirectory(_ path: String, mode: mode_t) throws {
    try #require(mkdir(path, mode) == 0 && chmod(path, mode) == 0)
  }

  static func isRegular(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  static func mode(of path: String) -> mode_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }
}

extension [UInt8] {
  /// Whether the bytes occur somewhere in these.
  func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return withUnsafeBytes { whole in
      part.withUnsafeBytes { part in
        (0...(whole.count - part.count)).contains { start in
          whole[start] == first
            && UnsafeRawBufferPointer(rebasing: whole[start..<(start + part.count)])
              .elementsEqual(part)
        }
      }
    }
  }
}

extension SecretSource {
  /// Bytes that follow from a seed.
  static func seeded(_ seed: UInt64) -> SecretSource {
    let generator = Mutex(DrawnNumbers(Draw(seed, 1, 2, 3)))
    return SecretSource { count in
      generator.withLock { numbers in
        (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next() >> 24) }
      }
    }
  }
}

/// Values that tests use again and again.
enum Sample {
  static func step(_ name: String) throws -> StepID { try #require(StepID(name)) }

  static func facts() throws -> [Fact] {
    let step = try step("how-are-you")
    let terms = OpenTerms(
      reveal: .room, k: 5, present: 7, facilitatorLooksFirst: true, room: .group)
    let reading = Reading(
      room: Array("a shown view".utf8), facilitator: nil, linesWaiting: 2, stopsSession: false,
      groups: [Array("of one".utf8), nil], adopts: true, agreesToExport: true)
    let insertions: [Insertion] = [
      .pulse, .breathe(minutes: 2), .pause(minutes: 5), .talk("A word", minutes: 3),
      .closingConsent, .ballot(draft: step, line: 2),
    ]
    let circle = try #require(CircleID(number: 3))
    let groups = [
      StepGroup(seats: [SeatID(label: 1)], terms: terms), StepGroup(seats: [], terms: terms),
    ]
    return [
      .seated(SeatID(label: 7), name: "Canary Amaranth", resumeHash: [1, 2, 3]),
      .seated(SeatID(label: .max), name: nil, resumeHash: []),
      .resumeRotated(SeatID(label: 7), resumeHash: [UInt8](repeating: 9, count: 32)),
      .unseated(SeatID(label: .max)), .doorLocked(true), .doorLocked(false), .doorClosed,
      .termsAccepted(SeatID(label: 7)), .seatPlaced(SeatID(label: 7), circle),
      .closedQuestions(true), .proposed(step, line: 2, text: "Canary Juniper"),
      .adopted(step, line: 2), .lineWithdrawn(step, line: 1), .exportAgreed,
    ] + insertions.map { .inserted(step, $0) } + [
      .followed(order: "listening"), .dropped(step), .skipped(step),
      .opened(step, terms, participants: [SeatID(label: 1), SeatID(label: 2)]),
      .grouped(step, groups), .closed(step),
      .viewed(step, reading), .revealed(step), .linesReleased(step, payload: [0, 255]),
      .linesReplaced(step, batch: 1, payload: [7]), .spoolDestroyed(step), .afterBegun, .ended,
    ]
  }

  static func envelope(_ text: String, bytes count: Int = 256) -> Envelope {
    let content = Array(text.utf8)
    return Envelope(bytes: content + [UInt8](repeating: 0, count: count - content.count))
  }

  static func token(_ number: Int) -> AnswerToken {
    AnswerToken(high: UInt64(number), low: UInt64(1_000 + number))
  }

  static func records() -> [StepRecord] {
    [
      .envelope(token(1), envelope("canary-first"), signer: nil, group: nil),
      .finished(SeatID(label: 4)),
      .envelope(token(2), envelope("canary-second"), signer: SeatID(label: 5), group: nil),
      .envelope(token(3), envelope("canary-third"), signer: SeatID(label: 5), group: 0),
      .envelope(token(4), envelope("canary-fourth"), signer: nil, group: 5_999),
      .withdrawn(token(1)), .unfinished(SeatID(label: .max)), .shuffle(Draw(1, 2, 3, .max)),
      .decision([]), .decision([1, 2, 3]), .decision((0..<700).map { UInt8($0 % 251) }),
    ]
  }
}
