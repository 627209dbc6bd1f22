import Testing
import WorkshopProtocol

@Suite("JSON by properties")
struct JSONPropertyTests {
  @Test("what was written is read as the same value")
  func roundTrip() throws {
    var numbers = JSONNumbers(seed: 2)
    for round in 0..<3000 {
      let value = numbers.value()
      #expect(try JSONReader.parse(value.encoded()) == value, "round \(round)")
    }
  }

  @Test("50,000 damaged lines are read or refused, and reader and scanner agree")
  func damaged() {
    var numbers = JSONNumbers(seed: 50_000)
    var read = 0
    for round in 0..<50_000 {
      let line = numbers.damagedLine()
      if !agree(on: line, read: &read) {
        Issue.record("round \(round): \(line)")
        return
      }
    }
    // A test of refusals alone would say nothing about values.
    #expect(read > 2000)
  }

  @Test("a valid line that is cut short is never read")
  func truncated() {
    let line = JSONValue.object([
      ("a", .array([.int(12), .double(-1.5e-7), .string("é\u{1}👍\"")])), ("b", .bool(true)),
      ("c", .object([("d", .null)])),
    ]).encoded()
    for length in 0..<line.count {
      #expect(throws: JSONError.self) { try JSONReader.parse(line.prefix(length)) }
    }
  }

  private func agree(on line: [UInt8], read: inout Int) -> Bool {
    let value = try? JSONReader.parse(line)
    let scanned = scan(line)
    if let value {
      read += 1
      guard (try? JSONReader.parse(value.encoded())) == value else { return false }
    }
    switch (value?.object, scanned) {
    case (let object?, .success(let members)): return object == members
    case (nil, .success): return false
    case (.some, .failure(let error)):
      return error.code == .keyNotPlain || error.code == .tooManyMembers
    case (nil, .failure): return true
    }
  }

  private func scan(_ line: [UInt8]) -> Result<JSONObject, JSONError> {
    line.withUnsafeBytes { bytes in
      Result { () throws(JSONError) in
        var scanner = FlatObjectScanner(bytes)
        var members: [JSONObject.Member] = []
        while let member = try scanner.next() {
          let key = String(decoding: member.key, as: UTF8.self)
          members.append(JSONObject.Member(key: key, value: try member.decoded()))
        }
        return JSONObject(members)
      }
    }
  }
}
