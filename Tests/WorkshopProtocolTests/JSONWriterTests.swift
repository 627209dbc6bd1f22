import Testing
import WorkshopProtocol

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("writes members in the order in which they were added")
  func members() {
    var line = Array("> ".utf8)
    JSONWriter.appendObject(to: &line) { object in
      object.add("t", "answer")
      object.add("seq", 12)
      object.add("open", true)
      object.add("share", 0.5)
      object.addNull("until")
      object.add("token", base64: [0xFB, 0xFF], as: .urlSafe)
      object.array("seats") { seats in
        seats.add(UInt32.max)
        seats.add("x")
        seats.add(false)
        seats.add(2.5)
        seats.add(.null)
        seats.object { $0.add("y", .string("z")) }
        seats.array { _ in }
      }
      object.object("none") { _ in }
    }
    let expected =
      #"> {"t":"answer","seq":12,"open":true,"share":0.5,"until":null,"token":"-_8","#
      + #""seats":[4294967295,"x",false,2.5,null,{"y":"z"},[]],"none":{}}"#
    #expect(String(decoding: line, as: UTF8.self) == expected)
  }

  @Test(
    "escapes what must be escaped and keeps the rest",
    arguments: [
      ("plain", "plain"), ("\"\\/", #"\"\\/"#), ("\n\r\t\u{8}\u{C}", #"\n\r\t\b\f"#),
      ("\u{0}\u{B}\u{1B}\u{1F}", #"\u0000\u000b\u001b\u001f"#), ("\u{7F}é信👍", "\u{7F}é信👍"),
      ("a\u{2028}b\u{2029}c\u{2027}d\u{202A}", "a\\u2028b\\u2029c\u{2027}d\u{202A}"),
      ("12345678\"12345678\u{1}", #"12345678\"12345678\u0001"#), ("€", "€"), ("", ""),
    ])
  func escapes(text: String, expected: String) {
    #expect(JSONValue.string(text).encoded() == Array(("\"" + expected + "\"").utf8))
  }

  @Test("escapes keys too")
  func keys() {
    #expect(JSONValue.object([("a\"\n", .null)]).encoded() == Array(#"{"a\"\n":null}"#.utf8))
  }

  @Test(
    "writes numbers that are read as the same",
    arguments: [
      (JSONValue.int(-5), "-5"), (.double(1), "1.0"), (.double(1e300), "1e+300"),
      (.double(.leastNonzeroMagnitude), "5e-324"), (.double(.infinity), "null"),
      (.double(.nan), "null"),
    ])
  func numbers(value: JSONValue, expected: String) {
    #expect(value.encoded() == Array(expected.utf8))
  }

  @Test("never writes a line break")
  func oneLine() {
    var numbers = JSONNumbers(seed: 7)
    for _ in 0..<500 {
      #expect(numbers.value().encoded().allSatisfy { $0 >= 0x20 })
    }
  }
}
