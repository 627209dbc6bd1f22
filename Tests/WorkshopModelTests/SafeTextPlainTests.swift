import Testing
import WorkshopModel

@Suite("Text that needs little filtering")
struct SafeTextPlainTests {
  @Test("What is plain to be safe is what the filter keeps")
  func plain() {
    var generator = SplitMix64(seed: 0x91A1)
    let pieces = ["a", "word ", "é", "«", "»", "…", "–", "“", "’", "½", "ſ", "•", "\n", " ", "~"]
    for round in 0..<3000 {
      let text = (0..<round % 40).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      for limits in SafeTextPropertyTests.limits {
        // What is dropped at the end leads through the whole filter.
        let filtered = SafeText(untrusted: text + "\u{0}", limits: limits)
        #expect(SafeText(untrusted: text, limits: limits) == filtered)
      }
    }
  }

  @Test("Each scalar that passes at once passes the filter as well")
  func scalars() {
    let passing = [0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x250, 0x2010..<0x2028].joined()
    for value in passing {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(Character(scalar)) + "b"
      #expect(text.count == 3)
      #expect(SafeText(untrusted: text).string == text)
      #expect(SafeText(untrusted: text + "\u{0}").string == text)
    }
  }

  @Test("A cut text is the first graphemes of the whole one", arguments: [0, 1, 7, 20])
  func cut(graphemes: Int) {
    var generator = SplitMix64(seed: 0xC07)
    func limits(_ graphemes: Int) -> SafeText.Limits {
      SafeText.Limits(graphemes: graphemes, scalars: .max, lines: 3)
    }
    for round in 0..<2000 {
      let text = generator.nastyText(scalars: 1 + round % 60)
      var kept = String(SafeText(untrusted: text, limits: limits(.max)).string.prefix(graphemes))
      while let last = kept.unicodeScalars.last, last == "\u{200C}" || last == "\u{200D}" {
        kept.unicodeScalars.removeLast()
      }
      #expect(SafeText(untrusted: text, limits: limits(graphemes)).string == kept)
    }
  }
}
