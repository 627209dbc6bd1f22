import Testing
import WorkshopProtocol

@Suite("Bounds of JSON")
struct JSONLimitsTests {
  @Test("sixteen levels are read, and a seventeenth is refused")
  func depth() throws {
    let deep = nested(16)
    #expect(throws: Never.self) { try JSONReader.parse(deep) }
    #expect(throws: JSONError(code: .tooDeep, offset: 16)) { try JSONReader.parse(nested(17)) }
    #expect(throws: JSONError(code: .tooDeep, offset: 16)) {
      try JSONReader.parse([UInt8](repeating: UInt8(ascii: "["), count: 60_000))
    }
  }

  @Test("a line of 65,536 bytes is read, and a longer one is refused")
  func bytes() throws {
    let line = Array("1".utf8) + [UInt8](repeating: 0x20, count: 65_535)
    #expect(try JSONReader.parse(line) == .int(1))
    #expect(throws: JSONError(code: .tooLong, offset: 65_536)) {
      try JSONReader.parse(line + [0x20])
    }
  }

  @Test("an object of 256 members is read, and a greater one is refused")
  func members() throws {
    #expect(try JSONReader.parse(object(of: 256)).object?.count == 256)
    #expect(fault(of: object(of: 257)) == .tooManyMembers)
  }

  @Test("a key that comes twice is found in a great object too")
  func duplicates() {
    var line = object(of: 100).dropLast()
    line.append(contentsOf: ",\"k73\":0}".utf8)
    #expect(fault(of: line) == .duplicateKey)
  }

  @Test("an array with too many elements is refused")
  func elements() {
    let line = Array(("[0" + String(repeating: ",0", count: 16_384) + "]").utf8)
    #expect(fault(of: line) == .tooManyElements)
    #expect(throws: Never.self) { try JSONReader.parse(line, limits: .trusted) }
  }

  @Test("a string of 60,000 bytes is read, and a longer one is refused")
  func strings() throws {
    let longest = "\"" + String(repeating: "x", count: 60_000) + "\""
    #expect(try JSONReader.parse(Array(longest.utf8)).string?.count == 60_000)
    let longer = "\"" + String(repeating: "x", count: 60_001) + "\""
    #expect(fault(of: Array(longer.utf8)) == .stringTooLong)
  }

  private func nested(_ depth: Int) -> [UInt8] {
    Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
  }

  private func object(of count: Int) -> [UInt8] {
    JSONValue.object((0..<count).map { ("k\($0)", .int(0)) }).encoded()
  }

  private func fault(of line: some Collection<UInt8>) -> JSONError.Code? {
    do throws(JSONError) {
      _ = try JSONReader.parse(line)
      return nil
    } catch {
      return error.code
    }
  }
}
