import Anonymity
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Which words are read where a text is not there in the session's language.
@Suite(.timeLimit(.minutes(1)))
struct LanguageOrderTests {
  private static let workshop = """
    workshop: 1
    id: chez-nous
    title: {es: En casa, de: Zuhause, fr: Chez nous}
    languages: [fr, de, es]
    for: [group]
    led_by: facilitator
    people: {min: 1, best: 2-4, max: 90}
    minutes: 2
    defaults: {k: 5, time: open, close: manual}
    steps:
      - id: hello
        type: talk
        minutes: 1
        title: {de: Hallo, fr: Bonjour}
        say: {de: Willkommen.}
      - {id: bye, type: talk, minutes: 1, title: {es: Fin, fr: Fin, de: Ende}, say: Salut.}
    """

  @Test(arguments: [("es", "En casa"), ("de", "Zuhause"), ("", "Chez nous")])
  func `A missing text is read in the first language of the header that it has`(
    language: String, title: String
  ) async throws {
    try await House.run { house in
      let session = try house.server.open(
        SessionOrder(
          workshopSource: Self.workshop, fileName: "chez-nous.yaml",
          request: ClientMessage.SessionRequest(
            room: .group, isRehearsal: false, language: language, circles: 0),
          owner: house.key.publicKey.text))
      let console = try await house.console(of: session)
      let person = try await house.wire()
      #expect(try await person.join(session.code).title == title)
      try await console.say(.open)
      let hello = try await person.card(of: try Workshops.step("hello"))
      // The text names German first, the header French.
      #expect(hello.title == (language == "de" ? "Hallo" : "Bonjour"))
      #expect(person.log.mentions("Willkommen."))
    }
  }
}
