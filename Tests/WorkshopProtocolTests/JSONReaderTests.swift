import Testing
import WorkshopProtocol

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "takes what RFC 8259 allows",
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("\t\r\nfalse\n", .bool(false)), ("0", .int(0)),
      ("-0", .int(0)), ("-17", .int(-17)), ("9007199254740992", .int(1 << 53)),
      ("-9007199254740992", .int(-(1 << 53))), ("0.5", .double(0.5)), ("1.0", .double(1)),
      ("1e3", .double(1000)), ("-2.5E-1", .double(-0.25)), ("1e+2", .double(100)),
      ("1e-999", .double(0)), ("\"\"", .string("")), ("\"é信👍\u{7F}\"", .string("é信👍\u{7F}")),
      (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
      (#""\u0041\u00e9\u4FE1\ud83d\ude00\u0000""#, .string("Aé信😀\u{0}")), ("[]", .array([])),
      ("[1, [ ] ,{}]", .array([.int(1), .array([]), .object([])])),
      ("{}", .object([])), (#"{"a":1,"":2}"#, .object([("a", .int(1)), ("", .int(2))])),
    ] as [(String, JSONValue)])
  func accepts(text: String, value: JSONValue) throws {
    #expect(try JSONReader.parse(Array(text.utf8)) == value)
  }

  @Test(
    "refuses with a code and a place",
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("nul", .unexpectedEnd, 3),
      ("nulL", .unexpectedByte, 3), ("True", .unexpectedByte, 0), ("NaN", .unexpectedByte, 0),
      ("'a'", .unexpectedByte, 0), ("\u{FEFF}1", .unexpectedByte, 0), ("1 2", .trailingBytes, 2),
      ("{}}", .trailingBytes, 2), ("01", .malformedNumber, 0), ("-01", .malformedNumber, 0),
      ("1.", .unexpectedEnd, 2), ("[1.]", .malformedNumber, 3), ("[-]", .malformedNumber, 2),
      ("[1e]", .malformedNumber, 3), ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0),
      ("0x1", .trailingBytes, 1), ("9007199254740993", .numberOutOfRange, 0),
      ("-9007199254740993", .numberOutOfRange, 0),
      ("99999999999999999999999999", .numberOutOfRange, 0), ("1e999", .numberOutOfRange, 0),
      ("0." + String(repeating: "1", count: 63), .numberTooLong, 0),
      ("[1,]", .unexpectedByte, 3), ("[,1]", .unexpectedByte, 1), ("[1 2]", .unexpectedByte, 3),
      ("[1", .unexpectedEnd, 2), ("{", .unexpectedEnd, 1), ("{\"a\"}", .unexpectedByte, 4),
      ("{\"a\":}", .unexpectedByte, 5), ("{\"a\":1,}", .unexpectedByte, 7),
      ("{a:1}", .unexpectedByte, 1), ("{1:1}", .unexpectedByte, 1),
      ("{\"a\":1 \"b\":2}", .unexpectedByte, 7), ("[1]// no", .trailingBytes, 3),
      ("\"a", .unexpectedEnd, 2), ("\"a\nb\"", .controlCharacter, 2),
      ("\"\u{0}\"", .controlCharacter, 1), ("\"\\x41\"", .malformedEscape, 1),
      ("\"\\u00g0\"", .malformedEscape, 1), ("\"\\u00", .malformedEscape, 1),
      ("\"\\", .unexpectedEnd, 1), ("\"\\ud83d\"", .loneSurrogate, 1),
      ("\"\\ude00\"", .loneSurrogate, 1), ("\"\\ud83d\\n\"", .loneSurrogate, 1),
      ("\"\\ud83d\\ud83d\"", .loneSurrogate, 1), ("\"\\u００４１\"", .malformedEscape, 1),
      (#"{"a":1,"b":2,"a":3}"#, .duplicateKey, 13), (#"{"a":1,"\u0061":3}"#, .duplicateKey, 7),
      (#"[{"x":{"b":2,"b":3}}]"#, .duplicateKey, 13),
    ] as [(String, JSONError.Code, Int)])
  func refuses(text: String, code: JSONError.Code, offset: Int) {
    #expect(throws: JSONError(code: code, offset: offset)) {
      try JSONReader.parse(Array(text.utf8))
    }
  }

  @Test(
    "refuses bytes that are not UTF-8",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x80],
      [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80],
      [0xFF], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesInvalidUTF8(bytes: [UInt8]) {
    let line = Array("{\"k\":\"ab".utf8) + bytes + Array("\"}".utf8)
    #expect(throws: JSONError(code: .invalidUTF8, offset: 8)) { try JSONReader.parse(line) }
  }

  @Test("takes bytes that do not lie side by side")
  func scatteredBytes() throws {
    let bytes = "[1,2]".utf8.lazy.map { $0 }.reversed().reversed()
    #expect(try JSONReader.parse(bytes) == .array([.int(1), .int(2)]))
  }

  @Test("finds a member by its key and keeps the order")
  func lookup() throws {
    let value = try JSONReader.parse(Array(#"{"z":1,"a":"x","n":null,"d":1.5}"#.utf8))
    #expect(value["z"]?.int == 1)
    #expect(value["z"]?.double == 1)
    #expect(value["a"]?.string == "x")
    #expect(value["a"]?.int == nil)
    #expect(value["n"]?.isNull == true)
    #expect(value["absent"] == nil)
    #expect(value.object?.members.map(\.key) == ["z", "a", "n", "d"])
  }

  @Test("never prints a content")
  func doesNotPrint() throws {
    let value = try JSONReader.parse(Array(#"{"secret":["hidden",7741]}"#.utf8))
    var dumped = ""
    dump(value, to: &dumped)
    for shown in ["\(value)", String(reflecting: value), "\([value])", dumped] {
      #expect(!shown.contains("secret") && !shown.contains("hidden") && !shown.contains("7741"))
    }
  }
}
