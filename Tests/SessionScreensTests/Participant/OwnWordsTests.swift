import Phrasebook
import SessionScreens
import Testing
import WorkshopProtocol

@Suite("What a server says to one person is in that person's language")
struct OwnWordsTests {
  @Test("A sentence of the program is said in the reader's language, whatever it came in")
  func own() {
    let english = Phrasebook()(ServerErrorPhrase.badCode)
    #expect(english.hasPrefix("No session has that code."))
    for language in Language.allCases {
      let phrases = Phrasebook(language)
      for said in Language.allCases.map({ Phrasebook($0)(ServerErrorPhrase.badCode) }) {
        #expect(phrases.ownWords(said) == phrases(ServerErrorPhrase.badCode))
      }
    }
  }

  @Test("Every sentence that a server says to one person is found in every language")
  func all() {
    expectAll(ServerErrorPhrase.self)
    expectAll(ServerClosingPhrase.self)
    expectAll(ServerDoorPhrase.self)
    expectAll(ServerAnswerPhrase.self)
    expectAll(ServerCoursePhrase.self)
    expectAll(ServerLinePhrase.self)
    expectAll(ServerPeoplePhrase.self)
    expectAll(ServerOpeningPhrase.self)
  }

  private func expectAll<Key: PhraseKey>(_ topic: Key.Type) {
    for phrase in topic.allCases {
      for said in Language.allCases.map({ Phrasebook($0)(phrase) }) {
        for language in Language.allCases {
          let words = Phrasebook(language).ownWords(said)
          #expect(words == Phrasebook(language)(phrase))
        }
      }
    }
  }

  @Test("What is no sentence of the program stays as it came")
  func foreign() {
    for said in ["", "Wir sehen uns Dienstag.", "Line 3 of the file is wrong."] {
      #expect(Phrasebook(.german).ownWords(said) == said)
    }
  }

  @Test("A wrong code and too many of them are told in lines in the person's language")
  func lines() {
    let lines = ParticipantLines(style: LineStyle(phrases: Phrasebook(.german)))
    let model = Guest(nil).screen.model
    let hint = Phrasebook()(ServerErrorPhrase.badCode)
    #expect(
      lines.lines(for: [.turnedAway(hint: hint)], model).joined().hasSuffix(
        Phrasebook(.german)(ServerErrorPhrase.badCode)))
    let text = Phrasebook()(ServerClosingPhrase.guessing)
    let told = lines.lines(for: [.closing(.tooFast, text: text)], model).joined(separator: " ")
    #expect(told.contains("Aus deinem Netz kamen zu viele falsche Codes."))
  }
}
