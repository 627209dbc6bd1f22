import Phrasebook
import SessionScreens
import TerminalClient
import Testing
import WorkshopProtocol

@Suite("How line mode reads in each language")
struct LanguageTranscriptTests {
  static let sessions: [(LanguageSession.Texts, String)] = [
    (.german, LanguageSession.readInGerman), (.spanish, LanguageSession.readInSpanish),
    (.french, LanguageSession.readInFrench),
  ]

  @Test("A session reads as it is written down here", arguments: sessions)
  func reads(texts: LanguageSession.Texts, golden: String) {
    // A tilde stands for a no-break space, which nobody could see here.
    let lines = LanguageSession.run(texts).map { String($0.map { $0 == "\u{A0}" ? "~" : $0 }) }
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, wanted)) in zip(lines, expected).enumerated() {
      #expect(line == wanted, "line \(number + 1) in \(texts.language.ownName)")
    }
    #expect(lines.count == expected.count)
  }

  @Test("No line is wider than its columns", arguments: sessions)
  func fits(texts: LanguageSession.Texts, golden: String) {
    for line in LanguageSession.run(texts) { #expect(line.count <= 80, "\(line)") }
  }

  @Test("English stays ASCII")
  func ascii() {
    for line in LanguageSession.run(.english) {
      #expect(line.allSatisfy { $0.isASCII }, "\(line)")
    }
  }

  @Test("A yes in the language leaves, as an English one does", arguments: ["oui", "y"])
  func yes(word: String) {
    var person = Person(style: LineStyle(phrases: Phrasebook(.french)))
    person.type("q")
    person.type(word)
    #expect(person.sent == [.leave])
  }
}
