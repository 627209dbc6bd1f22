import Testing
import WorkshopModel

@Suite("Text from other people")
struct SafeTextTests {
  @Test(
    "keeps what people write in every script",
    arguments: [
      "plain words", "Grüße, où ça? ¿Qué?", "e\u{301} and ệ", "नमस्ते क्षत्रिय", "می\u{200C}خواهم",
      "信頼 안녕 สวัสดี ไม่เป็นไร", "👍🏽 👩‍👩‍👧‍👦 ❤️ 🇳🇱 🏳️‍🌈 1️⃣", "👩🏻‍❤️‍💋‍👩🏿", "שלום (a) مرحبا",
    ])
  func keepsScripts(text: String) {
    let kept = SafeText(untrusted: text)
    #expect(kept.string.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    "swallows whole escape sequences",
    arguments: [
      ("a\u{1B}]0;pwned\u{07}b", "ab"), ("a\u{1B}]0;pwned\u{1B}\\b", "ab"),
      ("a\u{1B}]0;pwned\u{9C}b", "ab"), ("a\u{1B}[2Jb", "ab"), ("a\u{1B}[38;5;196mb", "ab"),
      ("a\u{9B}31mb", "ab"), ("a\u{9D}52;c;AA\u{9C}b", "ab"), ("a\u{1B}Pq#0\u{1B}\\b", "ab"),
      ("a\u{90}q\u{9C}b", "ab"), ("a\u{1B}_apc\u{1B}\\b", "ab"), ("a\u{9F}apc\u{9C}b", "ab"),
      ("a\u{1B}^pm\u{1B}\\b", "ab"), ("a\u{9E}pm\u{9C}b", "ab"), ("a\u{1B}Xsos\u{1B}\\b", "ab"),
      ("a\u{98}sos\u{9C}b", "ab"), ("a\u{1B}cb", "ab"), ("a\u{1B}(0b", "ab"),
      ("a\u{1B}é", "aé"), ("a\u{1B}]x\u{1B}[2Jb", "ab"), ("a\u{1B}[3\u{18}1mb", "a1mb"),
      ("a\u{1B}[\u{1B}[2Jb", "ab"), ("\u{1B}", ""), ("a\u{1B}]never ends", "a"),
      ("a\u{1B}]0;title\nb", "a b"), ("\u{1B}\u{1B}]0;x\u{07}b", "b"),
    ])
  func swallowsSequences(text: String, expected: String) {
    #expect(SafeText(untrusted: text).string == expected)
  }

  @Test("gives up a sequence that does not end after 512 scalars")
  func boundsSequences() {
    let text = "\u{1B}]" + String(repeating: "x", count: 511) + "here"
    #expect(SafeText(untrusted: text).string == "here")
  }

  @Test(
    "drops what cannot be seen",
    arguments: [
      "a\u{00}b", "a\u{07}b", "a\u{08}b", "a\u{7F}b", "a\u{80}b", "a\u{202E}b", "a\u{2066}b",
      "a\u{200E}b", "a\u{061C}b", "a\u{200B}b", "a\u{FEFF}b", "a\u{2060}b", "a\u{00AD}b",
      "a\u{3164}b", "a\u{E0041}b", "a\u{E0100}b", "a\u{FFF9}b", "a\u{200D}b", "a\u{200C}b",
      "\u{200D}ab", "ab\u{200C}", "\u{301}ab", "\u{FE0F}ab", "a\u{FE0F}b", "a\u{1F3FD}b",
    ])
  func dropsInvisible(text: String) {
    #expect(SafeText(untrusted: text).string == "ab")
  }

  @Test(
    "replaces private, unassigned and impossible characters",
    arguments: [0xE000, 0xF0000, 0xFFFF, 0xFDD0, 0x0378, 0x10FFFF] as [UInt32])
  func replaces(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(SafeText(untrusted: "a\(scalar)b").string == "a\u{FFFD}b")
  }

  @Test("makes every space a plain one")
  func plainSpaces() {
    let text = "a\tb\u{A0}c\u{3000}d\u{2003}e\u{2800}f"
    #expect(SafeText(untrusted: text).string == "a b c d e f")
  }

  @Test("keeps line breaks of any kind in a paragraph and makes them spaces in a line")
  func lineBreaks() {
    let text = "a\r\nb\rc\nd\u{2028}e\u{2029}f\u{85}g"
    #expect(SafeText(untrusted: text, limits: .paragraph).string == "a\nb\nc\nd\ne\nf\ng")
    #expect(SafeText(untrusted: text, limits: .line).string == "a b c d e f g")
  }

  @Test("keeps no more lines than allowed")
  func boundsLines() {
    let limits = SafeText.Limits(graphemes: 100, scalars: 100, lines: 3)
    #expect(SafeText(untrusted: "1\n2\n3\n4\n5", limits: limits).string == "1\n2\n3 4 5")
  }

  @Test("keeps four marks of a flood")
  func capsMarks() {
    let flooded = "a" + String(repeating: "\u{301}", count: 50) + "b"
    #expect(SafeText(untrusted: flooded).string.unicodeScalars.count == 6)
  }

  @Test("makes a cluster that is too long one replacement character")
  func capsClusters() {
    let flooded = Array(repeating: "👨", count: 40).joined(separator: "\u{200D}")
    #expect(SafeText(untrusted: "a" + flooded + "b").string == "a\u{FFFD}b")
  }

  @Test("cuts between graphemes")
  func cutsBetweenGraphemes() {
    let family = "👩‍👩‍👧‍👦"
    let byScalars = SafeText.Limits(graphemes: 10, scalars: 9)
    #expect(SafeText(untrusted: family + family, limits: byScalars).string == family)
    #expect(SafeText(untrusted: "abc", limits: .line(graphemes: 2)).string == "ab")
    #expect(SafeText(untrusted: "abc", limits: .line(graphemes: -1)).isEmpty)
  }

  @Test("repairs bytes that are not UTF-8")
  func repairsBytes() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0xED, 0xA0, 0x80]
    let text = SafeText(utf8: bytes).string
    #expect(text.hasPrefix("a\u{FFFD}b\u{FFFD}"))
  }

  @Test("never prints its words")
  func doesNotPrint() {
    let text = SafeText(untrusted: "very private")
    var dumped = ""
    dump(text, to: &dumped)
    for shown in ["\(text)", String(reflecting: text), dumped, "\([text])"] {
      #expect(!shown.contains("private"))
    }
    #expect("\(text)" == "text of 12 graphemes")
  }

  @Test("takes the program's own words as they are")
  func literal() {
    #expect(SafeText(literal: "Two\tcolumns").string == "Two\tcolumns")
  }

  @Test("knows when it holds only spaces")
  func blank() {
    #expect(SafeText(untrusted: " \t\n ").isBlank)
    #expect(!SafeText(untrusted: " . ").isBlank)
  }
}
