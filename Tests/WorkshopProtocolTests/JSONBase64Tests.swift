import Testing
import WorkshopProtocol

@Suite("Base64")
struct JSONBase64Tests {
  @Test(
    "writes the vectors of RFC 4648",
    arguments: [
      ("", "", ""), ("f", "Zg==", "Zg"), ("fo", "Zm8=", "Zm8"), ("foo", "Zm9v", "Zm9v"),
      ("foob", "Zm9vYg==", "Zm9vYg"), ("fooba", "Zm9vYmE=", "Zm9vYmE"),
      ("foobar", "Zm9vYmFy", "Zm9vYmFy"), ("\u{FB}\u{FF}\u{BF}", "w7vDv8K/", "w7vDv8K_"),
      (">>>???", "Pj4+Pz8/", "Pj4-Pz8_"),
    ])
  func vectors(content: String, standard: String, urlSafe: String) {
    let bytes = Array(content.utf8)
    #expect(Base64.encode(bytes) == standard)
    #expect(Base64.encode(bytes, as: .urlSafe) == urlSafe)
    #expect(Base64.decode(standard) == bytes)
    #expect(Base64.decode(urlSafe, as: .urlSafe) == bytes)
  }

  @Test(
    "refuses every other text",
    arguments: [
      "Z", "Zg", "Zg=", "Zg===", "Zg==Zg==", "Z===", "====", "=", "Zh==", "Zm9=", "Zm9v\n",
      " Zm9v", "Zm 9v", "Zm-_", "Zm9é", "Zm=v", "Zg=a", "Zm9v====", "\u{0}m9v",
    ])
  func refusesStandard(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test(
    "refuses padding and foreign letters in tokens",
    arguments: ["Z", "Zg==", "Zm8=", "Zh", "Zm9", "Zm+/", "Zm9vY", "Zg=", "Z g"])
  func refusesURLSafe(text: String) {
    #expect(Base64.decode(text, as: .urlSafe) == nil)
  }

  @Test("reads what it wrote, at every length, and says the length before")
  func roundTrip() {
    var numbers = JSONNumbers(seed: 64)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
      for alphabet in [Base64.Alphabet.standard, .urlSafe] {
        let text = Base64.encode(bytes, as: alphabet)
        var appended: [UInt8] = []
        Base64.append(bytes, to: &appended, as: alphabet)
        #expect(Base64.decode(text, as: alphabet) == bytes)
        #expect(appended == Array(text.utf8))
        #expect(Base64.encodedLength(length, as: alphabet) == appended.count)
      }
    }
  }

  @Test("reads at most one text for each content")
  func strict() {
    var numbers = JSONNumbers(seed: 65)
    let letters = Array("ABwxyz0189+/-_=\n é".unicodeScalars)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<numbers.below(9) { text.unicodeScalars.append(letters[numbers.below(18)]) }
      for alphabet in [Base64.Alphabet.standard, .urlSafe] {
        guard let bytes = Base64.decode(text, as: alphabet) else { continue }
        #expect(Base64.encode(bytes, as: alphabet) == text)
      }
    }
  }
}
