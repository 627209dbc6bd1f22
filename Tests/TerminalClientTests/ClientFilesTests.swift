import SessionScreens
import TerminalClient
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A client's own small files")
struct ClientFilesTests {
  /// A directory of its own for one test.
  private func scratch() -> String {
    var name = Array("/tmp/attune-client-XXXXXX".utf8CString)
    let path = name.withUnsafeMutableBufferPointer { buffer -> String in
      guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return "" }
      return String(cString: base)
    }
    return path
  }

  /// A server whose key is one digit all over.
  private func room(_ digit: Int, at address: String = "192.0.2.7:7333") throws -> KnownRooms.Room {
    let key = String(repeating: "\(digit)", count: 64)
    return try #require(KnownRooms(text: "\(address) \(key) 2026-11 link", path: "f").rooms.first)
  }

  @Test("A key is unknown, then trusted, and another one is changed")
  func judges() throws {
    var known = KnownRooms()
    let (one, two) = (try room(1), try room(2))
    #expect(known.judge(one.key, at: one.address) == .unknown)
    known.remember(one)
    #expect(known.judge(one.key, at: one.address) == .trusted)
    #expect(known.judge(two.key, at: one.address) == .changed)
    known.remember(two)
    #expect(known.judge(one.key, at: one.address) == .trusted)
    let gone = known.forget("192.0.2.7")
    #expect(gone == 1)
    #expect(known.judge(two.key, at: one.address) == .unknown)
  }

  @Test("Known rooms come back from their private file as they were")
  func saves() throws {
    let path = scratch() + "/deep/known_rooms"
    var known = KnownRooms()
    known.remember(try room(9, at: "[::1]:7333"))
    try known.save(path)
    #expect(try KnownRooms.load(path) == known)
    var facts = stat()
    #expect(stat(path, &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    let gone = known.forget("::1")
    #expect(gone == 1)
  }

  @Test(
    "A line that this program did not write is refused with its number",
    arguments: ["x", "host:1 00 2026-11 link", "host:1 zz 2026-11 words extra"])
  func refusesDamage(_ line: String) {
    #expect(throws: ClientFileError.damaged(path: "f", line: 1)) {
      try KnownRooms(text: line, path: "f")
    }
  }

  @Test("Two clients of one room have two places, and a killed one's place is taken up again")
  func places() throws {
    let directory = scratch()
    let first = try SeatFile.take(directory: directory, room: "h:1/TULIP-42")
    first.keep("one")
    let second = try SeatFile.take(directory: directory, room: "h:1/TULIP-42")
    #expect(second.token == nil)
    second.keep("two")
    try releaseAndTakeUp(directory)
    #expect(first.token == "one")
  }

  private func releaseAndTakeUp(_ directory: String) throws {
    var third: SeatFile? = try SeatFile.take(directory: directory, room: "h:1/TULIP-42")
    third?.keep("three")
    third = nil
    let again = try SeatFile.take(directory: directory, room: "h:1/TULIP-42")
    #expect(again.token == "three")
    again.keep(nil)
    let fresh = try SeatFile.take(directory: directory, room: "h:1/TULIP-42")
    #expect(fresh.token == nil)
  }

  @Test(
    "Months are computed from seconds",
    arguments: [
      (Int64(0), "1970-01"), (951_782_400, "2000-02"), (1_795_219_200, "2026-11"),
      (1_798_761_599, "2026-12"), (1_798_761_600, "2027-01"),
    ])
  func months(_ seconds: Int64, _ text: String) {
    #expect(Month.text(secondsSince1970: seconds) == text)
  }

  @Test("Typed bytes become lines, whole or in pieces")
  func splits() {
    let bytes = Array("one\r\ntwo\n\nthree".utf8)
    var whole = LineSplitter()
    #expect(whole.take(bytes[...]) == ["one", "two", ""])
    #expect(whole.rest == "three")
    var pieces = LineSplitter()
    var lines: [String] = []
    for index in bytes.indices { lines += pieces.take(bytes[index...index]) }
    #expect(lines == ["one", "two", ""])
    #expect(pieces.rest == "three")
  }
}
