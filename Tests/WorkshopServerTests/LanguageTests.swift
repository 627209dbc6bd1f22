import Anonymity
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A session in another language than English: what the server itself says, and where it can't know.
@Suite(.timeLimit(.minutes(1)))
struct LanguageTests {
  private static let workshop = """
    workshop: 1
    id: zuhause
    title: {de: Zuhause, fr: Chez nous}
    languages: [de, fr]
    for: [group]
    led_by: facilitator
    people: {min: 1, best: 2-4, max: 90}
    minutes: 4
    defaults: {k: 5, time: open, close: manual}
    steps:
      - id: terms
        type: gate
        minutes: 1
        title: {de: Einwilligung, fr: Accord}
        ask: {de: Wollen wir?, fr: On y va ?}
        options: {de: [Ja, Heute nicht], fr: [Oui, Pas aujourd'hui]}
      - id: pick
        type: choice
        minutes: 1
        title: {de: Wählen}
        ask: {de: Was?, fr: Quoi ?}
        options: [{de: Tee, fr: du thé}, {de: Ruhe, fr: du repos}]
        reveal: room
      - {id: lines, type: draft, minutes: 1, title: {de: Zeilen, fr: Lignes}, ask: {de: Was?, fr: Quoi ?}}
      - {id: bye, type: talk, minutes: 1, title: {de: Ende, fr: Fin}, say: {de: Tschüss., fr: Salut.}}
    """

  private func session(_ house: House, in language: String) throws -> LiveSession {
    try house.server.open(
      SessionOrder(
        workshopSource: Self.workshop, fileName: "zuhause.yaml",
        request: ClientMessage.SessionRequest(
          room: .group, isRehearsal: false, language: language, circles: 0),
        owner: house.key.publicKey.text))
  }

  /// The hint of the next error.
  private func hint(_ wire: Wire) async throws -> String {
    try await wire.wait { if case .error(_, let hint, _) = $0 { hint } else { nil } }
  }

  @Test func `A session without a wish is held in the file's first language, gate and all`()
    async throws
  {
    try await House.run { house in
      let session = try session(house, in: "")
      let console = try await house.console(of: session)
      let person = try await house.wire()
      let admission = try await person.join(session.code)
      #expect(admission.title == "Zuhause")
      #expect(admission.promise.hasPrefix("Der Computer, auf dem diese Sitzung läuft"))
      try await console.say(.open)
      let gate = try await person.card(of: try Workshops.step("terms"))
      guard case .gate(let card) = gate.body else { throw WireError.over(nil) }
      #expect(card.paragraph.hasPrefix("Das Programm zählt 1 Platz. Du auch?"))
      #expect(card.options == ["Ja", "Heute nicht"])
      #expect(gate.audience?.hasPrefix("Niemandem wird gezeigt") == true)
      #expect(!person.log.mentions("facilitator, too") && !person.log.mentions("The computer"))
    }
  }

  @Test func `Refusals, closings, a late arrival and inserted steps speak it as well`()
    async throws
  {
    try await House.run { house in
      let session = try session(house, in: "FR-ca")
      let console = try await house.console(of: session)
      let person = try await house.person(in: session)
      try console.send(.verb(.resume))
      #expect(try await hint(console) == "La salle n’est pas en pause.")
      try await console.say(.open)
      try await console.say(.close)
      try await console.say(.next)
      // A text without French is read in the first language that it has.
      let pick = try await person.card(of: try Workshops.step("pick"))
      #expect(pick.title == "Wählen" && pick.ask == "Quoi ?")
      #expect(pick.audience?.hasPrefix("Il y a trop peu de monde ici") == true)
      let late = try await house.person(in: session)
      let told = try await late.wait { message in
        if case .catchUp(let text, _) = message { text } else { nil }
      }
      #expect(told.hasPrefix("La séance a déjà commencé."))
      try await console.say(.close)
      try await console.say(.insertBreak(minutes: 1))
      let pause = try await person.wait { message in
        if case .step(let card) = message, card.body == .pause { card.title } else { nil }
      }
      #expect(pause == "Une pause")
      try person.send(.leave)
      let goodbye = try await person.wait { message in
        if case .close(.left, let text) = message { text } else { nil }
      }
      #expect(goodbye == "Vous avez quitté la séance. Merci d’avoir été là.")
    }
  }

  @Test func `A draft without answers of its own has the program's in the session's language`()
    async throws
  {
    try await House.run { house in
      let session = try session(house, in: "de")
      let console = try await house.console(of: session)
      let person = try await house.person(in: session)
      for verb in [ConsoleVerb.open, .close, .next, .close, .next] { try await console.say(verb) }
      _ = try await person.card(of: try Workshops.step("lines"))
      try person.send(.propose("Wir fragen nach."))
      try await person.wait { message in
        if case .draft(let draft) = message, !draft.lines.isEmpty { true } else { nil }
      }
      try await console.say(.test(line: 1))
      let ballot = try await person.wait { message in
        if case .step(let card) = message, card.isBallot { card } else { nil }
      }
      #expect(ballot.title == "Können wir mit dieser Zeile leben?")
      guard case .choice(let options, _) = ballot.body else { throw WireError.over(nil) }
      #expect(options.first == "ja" && options.last == "nein")
    }
  }

  @Test func `Before a seat, hints are in English`() async throws {
    try await House.run { house in
      _ = try session(house, in: "de")
      let person = try await house.wire()
      try person.send(
        .greeting(),
        .join(code: "no-such-code-here", name: nil))
      #expect(try await hint(person).hasPrefix("No session has that code."))
    }
  }

  @Test func `A language that the file does not have is refused, with those that it has`()
    async throws
  {
    try await House.run { house in
      for wish in ["es", "deu", "d\u{1B}e"] {
        #expect(throws: SessionOpeningError.unknownLanguage(has: ["de", "fr"])) {
          try session(house, in: wish)
        }
      }
      let error = SessionOpeningError.unknownLanguage(has: ["de", "fr"])
      #expect(error.hint == "This workshop has no texts in that language. Choose one of: de, fr.")
      let plain = try house.server.open(
        SessionOrder(
          workshopSource: House.workshop, fileName: "house.yaml",
          request: ClientMessage.SessionRequest(
            room: .group, isRehearsal: false, language: "es", circles: 0),
          owner: house.key.publicKey.text))
      let admission = try await (try await house.wire()).join(plain.code)
      #expect(admission.promise.hasPrefix("El ordenador") && admission.title == "House")
    }
  }
}
