import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Gates, sitting out and pairs on a participant's side")
struct GateAndPairTests {
  @Test("A gate without options takes no answer and brings nobody down")
  func gateWithoutOptions() {
    var person = Person()
    let gate = StepCard.GateCard(
      options: [], lastDeclines: false, sitOut: [:], legalNote: nil, paragraph: "")
    person.hear(.step(Make.card(.gate(gate), id: "gate", form: Make.form(pass: false))))
    person.type("1")
    #expect(person.sent.isEmpty)
    #expect(person.lastLines.first == "Please type one number from 1 to 1.")
  }

  @Test("A step that was chosen away is passed without a word on the screen's options")
  func sitsOut() {
    var person = Person()
    let away = Make.step("loss")
    person.hear(.step(Make.card(Make.gate(sitOut: [2: [away]]), id: "gate")))
    person.type("2")
    person.acknowledge()
    person.forget()
    person.hear(.step(Make.card(Make.choice, id: "loss")))
    #expect(person.sent.map(\.shape) == ["answer", "done"])
    #expect(person.lastLines.contains { $0.contains("sit this one out") })
    #expect(!person.lastLines.contains { $0.contains("a starter") })
    person.acknowledge()
    #expect(person.lastLines.isEmpty)
  }

  @Test("A pair step that was chosen away is worked alone, without a word")
  func sitsOutPairs() {
    var person = Person()
    person.hear(.step(Make.card(Make.gate(sitOut: [2: [Make.step("two")]]), id: "gate")))
    person.type("2")
    person.acknowledge()
    person.forget()
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: [], rotations: 1, solo: nil, allowsAvoid: true))
    person.hear(.step(Make.card(body, id: "two", form: nil)))
    #expect(person.sent.isEmpty)
    let paired = ServerMessage.Paired(
      step: Make.step("two"), role: "A", partners: [], size: 2, startsAt: Make.instant(0))
    person.hear(.paired(paired))
    #expect(person.sent == [.pairSolo])
    #expect(person.lastLines.isEmpty)
  }

  @Test("Whoever is paired with other people is told so, as a begun line stands in the terminal")
  func othersNow() {
    var person = Person()
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: [], rotations: 2, solo: nil, allowsAvoid: true))
    person.hear(.step(Make.card(body, form: nil)))
    func paired(at start: Int64) -> ServerMessage {
      .paired(
        ServerMessage.Paired(
          step: Make.step(), role: "A", partners: [], size: 2, startsAt: Make.instant(start)))
    }
    for (start, isNews) in [(Int64(0), false), (0, false), (90_000, true), (90_000, false)] {
      person.hear(paired(at: start))
      let said = person.lastLines.contains {
        $0.hasPrefix("These may be other people than before.")
      }
      #expect(said == isNews)
    }
  }

  @Test("Declining in a group sends the answer, and leaves when it is kept")
  func declines() {
    var person = Person()
    person.hear(.step(Make.card(Make.gate(), form: Make.form(pass: false))))
    person.type("3")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
    person.acknowledge()
    #expect(person.sent.last == .leave)
    #expect(person.face.isOver)
  }

  @Test("Declining among people who know each other does not leave at once")
  func declinesQuietly() {
    var person = Person(room: .constellation)
    person.hear(.step(Make.card(Make.gate(), form: Make.form(pass: false))))
    person.type("3")
    person.acknowledge()
    #expect(person.sent.map(\.shape) == ["answer", "done"])
    #expect(!person.face.isOver)
  }

  @Test("A late arrival reads the terms and accepts them")
  func acceptsTerms() {
    var person = Person()
    person.hear(.catchUp(text: "Under way.", gate: Make.card(Make.gate(), id: "gate")))
    #expect(person.sent.isEmpty)
    person.type("1")
    #expect(person.sent == [.acceptTerms])
  }

  @Test("What one types in a pair goes to the pair, commands start with a slash")
  func pairs() {
    var person = Person()
    let turns = [
      StepCard.PairCard.Turn(who: .first, task: "tell", seconds: 30),
      StepCard.PairCard.Turn(who: .second, task: "say back", seconds: 20),
    ]
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: turns, rotations: 1, solo: "Picture a kitchen.", allowsAvoid: true))
    person.hear(.step(Make.card(body, form: nil)))
    let paired = ServerMessage.Paired(
      step: Make.step(), role: "B", partners: [], size: 2, startsAt: Make.instant(2000))
    person.hear(.paired(paired))
    for line in ["p", "hello there", "/h", "/-", "/solo"] { person.type(line) }
    #expect(
      person.sent == [
        .pairLine("p"), .pairLine("hello there"), .pairHelp, .signal(.slower), .pairSolo,
      ])
    let first = person.face.tick(at: 1000)
    #expect(first.lines == ["Turn 1 of 2. Your partner's turn, 30 seconds:", "  tell"])
    let second = person.face.tick(at: 31_000)
    #expect(second.lines == ["Turn 2 of 2. Your turn, 20 seconds:", "  say back"])
  }

  @Test("In a pair a lone key calls a person, writes a note or clears the screen, as everywhere")
  func keysInPair() {
    var person = Person()
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: [], rotations: 1, solo: nil, allowsAvoid: true))
    person.hear(.step(Make.card(body, form: nil)))
    let paired = ServerMessage.Paired(
      step: Make.step(), role: "A", partners: [], size: 2, startsAt: Make.instant(0))
    person.hear(.paired(paired))
    for line in ["h", "m it is loud here", "m", "s", "h is for home"] { person.type(line) }
    #expect(
      person.sent == [
        .pairHelp, .note(text: "it is loud here", isSigned: false), .pairLine("m"),
        .signal(.stepOut), .pairLine("h is for home"),
      ])
  }

  @Test("Whoever reads lines is told as well that a line to the pair went to nobody")
  func tooLateForPair() {
    var person = Person()
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: [], rotations: 2, solo: nil, allowsAvoid: true))
    person.hear(.step(Make.card(body, form: nil)))
    for (pairing, start) in [(5_000_000, 0), (5_000_001, 9000)] as [(Int, Int64)] {
      person.hear(
        .paired(
          ServerMessage.Paired(
            step: Make.step(), role: "A", partners: [], size: 2, startsAt: Make.instant(start),
            pairing: pairing)))
      if start == 0 { person.type("only for you") }
    }
    #expect(person.sent == [.pairLine("only for you", pairing: 5_000_000)])
    person.hear(.error(code: .noPair, hint: "You are not in a pair now.", sequence: 5_000_000))
    let said = person.lastLines.joined(separator: "\n")
    #expect(said.contains("this went to nobody"))
    #expect(said.contains("only for you"))
  }

  @Test("The question after a pair step says what can be typed")
  func afterPairs() {
    var person = Person()
    let body = StepCard.Body.pair(
      StepCard.PairCard(turns: [], rotations: 1, solo: nil, allowsAvoid: true))
    person.hear(.step(Make.card(body, id: "two", form: nil)))
    person.hear(
      .paired(
        ServerMessage.Paired(
          step: Make.step("two"), role: "A", partners: [], size: 2, startsAt: Make.instant(2000))))
    person.hear(.step(Make.card(Make.choice)))
    #expect(person.lastLines.contains("Type one number from 1 to 3, or p to pass."))
  }

  @Test("Wishes about pairs are heard before any pair is made, where people have names")
  func wishes() {
    var person = Person(name: "Ana")
    person.type("/avoid Ben, Cem")
    person.type("together Dee")
    person.type("solo")
    #expect(person.sent == [.pairAvoid(["Ben", "Cem"]), .pairTogether("Dee"), .pairSolo])
  }

  @Test("The gate counts the seats aloud")
  func countsSeats() {
    var person = Person()
    person.hear(
      .lobby(
        ServerMessage.Lobby(
          seats: 12, stages: 0, facilitatorPresent: true, isLocked: true, startsLateMinutes: 0)))
    person.hear(.step(Make.card(Make.gate(), form: Make.form(pass: false))))
    #expect(
      person.lastLines == [
        "", "Step 4 of 16: Choosing", "  Nobody can be found through an answer.",
        "The program counts 12 seats. Do you? If you count another number, say so.",
        "  Soup is ...", "  1. Yes", "  2. Quietly", "  3. Not today",
        "Type one number from 1 to 3.",
        "Who sees this: Mixed with the others; shown after closing.",
      ])
  }
}
