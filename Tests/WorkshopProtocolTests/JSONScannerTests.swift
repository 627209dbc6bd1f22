import Testing
import WorkshopProtocol

@Suite("Scanning the members of an object")
struct JSONScannerTests {
  @Test("gives keys and raw values in order")
  func members() throws {
    let line = #" { "t" : "answer","seq":12, "n":null,"d":1.5,"o":{"x":[1]},"a":[],"e":"\n"} "#
    let members = try scan(line)
    #expect(members.map(\.key) == ["t", "seq", "n", "d", "o", "a", "e"])
    #expect(
      members.map(\.value) == [
        #""answer""#, "12", "null", "1.5", #"{"x":[1]}"#, "[]", #""\n""#,
      ])
    #expect(
      members.map(\.kind) == [
        .string, .integer, .null, .double, .object, .array, .escapedString,
      ])
  }

  @Test("reads the usual values without making them")
  func plainValues() throws {
    let line = Array(#"{"t":"answer","seq":-12,"e":"\u0041","b":true}"#.utf8)
    try line.withUnsafeBytes { bytes in
      var scanner = FlatObjectScanner(bytes)
      let type = try #require(try scanner.next())
      #expect(type.hasKey("t") && !type.hasKey("tt") && !type.hasKey(""))
      #expect(type.plainText.map { Array($0) } == Array("answer".utf8))
      #expect(type.integer == nil)
      let sequence = try #require(try scanner.next())
      #expect(sequence.integer == -12 && sequence.plainText == nil)
      let escaped = try #require(try scanner.next())
      #expect(escaped.plainText == nil)
      #expect(try escaped.decoded() == .string("A"))
      #expect(try scanner.next()?.decoded() == .bool(true))
      #expect(try scanner.next() == nil)
      #expect(try scanner.next() == nil)
    }
  }

  @Test(
    "refuses with a code and a place",
    arguments: [
      ("[]", .unexpectedByte, 0), ("", .unexpectedEnd, 0), ("{", .unexpectedEnd, 1),
      ("{} x", .trailingBytes, 3), (#"{"a":1,"a":2}"#, .duplicateKey, 7),
      (#"{"\u0061":1}"#, .keyNotPlain, 1), (#"{"é":1}"#, .keyNotPlain, 1),
      (#"{"a":01}"#, .malformedNumber, 5), (#"{"a":9007199254740993}"#, .numberOutOfRange, 5),
      (#"{"a":1e999}"#, .numberOutOfRange, 5), (#"{"a":[1,]}"#, .unexpectedByte, 8),
      (#"{"a":{"b" 1}}"#, .unexpectedByte, 10), (#"{"a":"\ud800"}"#, .loneSurrogate, 6),
      (#"{"a":1,}"#, .unexpectedByte, 7), (#"{"a":tru}"#, .unexpectedByte, 8),
      (#"{"a":"# + String(repeating: "[", count: 40), .tooDeep, 20),
    ] as [(String, JSONError.Code, Int)])
  func refuses(line: String, code: JSONError.Code, offset: Int) {
    #expect(throws: JSONError(code: code, offset: offset)) { try scan(line) }
  }

  @Test("gives the same fault again")
  func staysFailed() {
    Array("{\"a\":x}".utf8).withUnsafeBytes { bytes in
      var scanner = FlatObjectScanner(bytes)
      for _ in 0..<3 {
        #expect(throws: JSONError(code: .unexpectedByte, offset: 5)) {
          _ = try scanner.next()
        }
      }
    }
  }

  @Test("takes 32 members with different keys and no more")
  func manyMembers() throws {
    let members: (Int) -> String = { count in
      "{" + (0..<count).map { "\"k\($0)\":\"\($0)\"" }.joined(separator: ",") + "}"
    }
    #expect(try scan(members(32)).count == 32)
    #expect(throws: JSONError(code: .tooManyMembers, offset: 333)) { try scan(members(33)) }
  }

  private struct Seen {
    let key: String
    let value: String
    let kind: FlatObjectScanner.Kind
  }

  @discardableResult
  private func scan(_ line: String) throws -> [Seen] {
    try Array(line.utf8).withUnsafeBytes { bytes in
      var scanner = FlatObjectScanner(bytes)
      var members: [Seen] = []
      while let member = try scanner.next() {
        let key = String(decoding: member.key, as: UTF8.self)
        let value = String(decoding: member.value, as: UTF8.self)
        members.append(Seen(key: key, value: value, kind: member.kind))
      }
      return members
    }
  }
}
