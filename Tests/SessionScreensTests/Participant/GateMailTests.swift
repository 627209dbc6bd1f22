import Disclosure
import Phrasebook
import SessionScreens
import Testing
import WorkshopModel

@Suite("The way to the mailbox in a gate's terms")
struct GateMailTests {
  @Test(
    "A drawn screen names its key, in the words' own language; lines keep the word",
    arguments: Language.allCases)
  func keys(_ language: Language) {
    let said = Phrasebook(language)(HonestCarePhrase.mailbox)
    let paragraph = "First.\n\(said)\nLast."
    var drawn = Phrasebook(.english)
    #expect(drawn.terms(paragraph) == paragraph)
    drawn.namesKeys = true
    let onKeys = Phrasebook(language)(JoinLetterPhrase.gateMail)
    #expect(drawn.terms(paragraph) == "First.\n\(onKeys)\nLast.")
    var plain = Phrasebook(language)
    plain.isASCII = true
    (drawn.isASCII, plain.namesKeys) = (true, true)
    let ascii = plain(HonestCarePhrase.mailbox)
    #expect(drawn.terms("First.\n\(ascii)") == "First.\n\(plain(JoinLetterPhrase.gateMail))")
  }
}
