import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("How line mode reads")
struct LineTranscriptTests {
  @Test("A choice, in reading order, with the audience directly above the input")
  func choice() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    #expect(
      person.lastLines == [
        "", "Step 4 of 16: Choosing", "  Soup is ...", "  1. a meal", "  2. a starter",
        "  3. a drink", "Type one number from 1 to 3, or p to pass.",
        "Who sees this: Mixed with the others; shown after closing.",
      ])
  }

  @Test("A grid names its axes")
  func grid() {
    var person = Person()
    let body = StepCard.Body.grid(
      across: ["unpleasant", "pleasant"], up: ["low energy", "high energy"], size: 7)
    person.hear(.step(Make.card(body)))
    #expect(
      person.lastLines.suffix(4) == [
        "First number: 1 is unpleasant, 7 is pleasant.",
        "Second number: 1 is low energy, 7 is high energy.",
        "Type two numbers from 1 to 7, or p to pass.",
        "Who sees this: Mixed with the others; shown after closing.",
      ])
  }

  static let howTo: [(StepCard.Body, String)] = [
    (.scale(range: 1...7, labels: [1: "cold"]), "Type one number from 1 to 7, or p to pass."),
    (
      .rank(items: ["a", "b", "c"], top: 2),
      "Type 2 different numbers, best first, or p to pass."
    ),
    (
      .statements(items: ["a", "b"], labels: ["no", "yes"]),
      "Type 2 numbers in one line, or one at a time, or p to pass. 0 passes a single one."
    ),
    (.text(limit: 160), "Type one line of up to 160 characters, or p to pass."),
    (.words(count: 1, maxWords: 3), "Type up to 3 words, or p to pass."),
    (
      .words(count: 3, maxWords: 2),
      "Type up to 3 entries with commas between, up to 2 words each, or p to pass."
    ),
    (
      .choice(options: ["a", "b"], maxPicks: 2),
      "Type up to 2 numbers from 1 to 2 with spaces between, or p to pass."
    ),
    (
      .feedback([.text("Unclear?", limit: 160)]),
      "One question after the other, or p to pass on all of them."
    ),
  ]

  @Test("Each kind of question says what can be typed", arguments: howTo)
  func saysWhatToType(_ body: StepCard.Body, _ sentence: String) {
    var person = Person()
    person.hear(.step(Make.card(body)))
    #expect(person.lastLines.contains(sentence))
  }

  @Test("Answering, passing and taking back are confirmed in words")
  func confirms() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.type("1")
    person.acknowledge()
    #expect(
      person.lastLines == [
        "Thank you. Your answer is in. Type u to take it back until the step closes."
      ])
    person.type("1")
    #expect(person.lastLines == ["You have answered. Type u first to take it back."])
  }

  @Test("Hold, going on, a little more time, closing soon")
  func moods() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.hear(.held)
    #expect(
      person.lastLines == ["We are taking a moment. Nothing is wrong; the room is quiet."])
    person.hear(.resumed(openedAt: nil, deadline: nil))
    #expect(person.lastLines == ["The room goes on."])
    person.hear(.closingSoon(step: Make.step(), deadline: Make.instant(31_000)))
    #expect(person.lastLines == ["This step closes in 30 seconds. Passing is fine."])
    person.hear(.extended(step: Make.step(), deadline: Make.instant(121_000)))
    #expect(person.lastLines == ["There is a little more time: about 2 minutes from now."])
    person.hear(.step(Make.card(.pause, form: nil)))
    person.hear(.closingSoon(step: Make.step(), deadline: Make.instant(31_000)))
    #expect(person.lastLines == ["This step closes in 30 seconds."])
  }

  @Test("The lobby counts seats aloud")
  func lobby() {
    var person = Person()
    person.hear(
      .lobby(
        ServerMessage.Lobby(
          seats: 12, stages: 1, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0)))
    #expect(
      person.lastLines == [
        "The program counts 12 seats. Do you? If you count another number, say so.",
        "1 shared screen shows the room as well.",
      ])
  }

  @Test("Coming back says so and shows the step again")
  func comesBack() {
    var person = Person()
    let card = Make.card(Make.choice)
    person.hear(.step(card))
    person.face.disconnected()
    _ = person.face.connected()
    person.hear(Make.welcome)
    person.hear(.admitted(Make.admission()))
    #expect(person.lastLines == ["Connected again; your seat is kept."])
    person.hear(.step(card))
    person.type("2")
    person.face.disconnected()
    _ = person.face.connected()
    person.hear(Make.welcome)
    person.hear(.admitted(Make.admission()))
    #expect(person.lastLines == ["Connected again; your seat and your answer are kept."])
  }

  @Test("Breathing is one instruction and an end when still, a line a phase when not")
  func breathing() {
    let body = StepCard.Body.breathe(Breathing(cycles: 1))
    var still = Person()
    still.hear(.step(Make.card(body, form: nil)))
    #expect(still.lastLines.contains("In for 4, out for 6, for 10 seconds."))
    let quiet = still.face.tick(at: 4000)
    #expect(quiet.lines.isEmpty)
    let end = still.face.tick(at: 10_000)
    #expect(end.lines == ["That was the last breath. Let it go on by itself."])
    var moving = Person(style: LineStyle(isStill: false))
    moving.hear(.step(Make.card(body, form: nil)))
    let lines = moving.face.tick(at: 4000).lines
    #expect(lines == ["In, 4.", "Out, 6."])
  }

  @Test("Foreign text is wrapped with its indentation, so that it never reaches the left edge")
  func wraps() {
    var person = Person(style: LineStyle(columns: 40))
    person.hear(
      .broadcast(String(repeating: "word ", count: 30) + String(repeating: "x", count: 90)))
    #expect(person.lastLines.first == "The facilitator says:")
    let foreign = person.lastLines.dropFirst()
    #expect(foreign.filter { !$0.hasPrefix("  ") } == [])
    #expect(foreign.filter { $0.count > 40 } == [])
  }
}
