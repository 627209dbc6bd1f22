import Testing
import WorkshopModel

@Suite("Redaction")
struct SafeTextRedactionTests {
  let text = SafeText(untrusted: "I asked 👩‍👩‍👧‍👦 twice")

  @Test("puts a word in the place of a span of graphemes")
  func replaces() {
    #expect(text.redacted(8..<9).string == "I asked [someone] twice")
  }

  @Test("can take the beginning, the end and everything")
  func edges() {
    let word = SafeText(untrusted: "Sam")
    #expect(word.redacted(0..<1).string == "[someone]am")
    #expect(word.redacted(2..<3).string == "Sa[someone]")
    #expect(word.redacted(0..<3).string == "[someone]")
  }

  @Test("ignores what lies outside of the text")
  func outside() {
    let word = SafeText(untrusted: "Sam")
    #expect(word.redacted(2..<99).string == "Sa[someone]")
    #expect(word.redacted(-5..<1).string == "[someone]am")
    #expect(word.redacted(7..<9) == word)
    #expect(word.redacted(1..<1) == word)
  }

  @Test("keeps the lines of a paragraph")
  func keepsLines() {
    let lines = SafeText(untrusted: "one\nSam\nthree", limits: .paragraph)
    #expect(lines.redacted(4..<7).string == "one\n[someone]\nthree")
  }
}
