import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Rounds on a participant's side")
struct RoundTests {
  static func body(_ order: RoundWork.Order = .shuffled, typed: Bool = false) -> StepCard.Body {
    .round(StepCard.RoundCard(order: order, seconds: 40, isTyped: typed))
  }

  static func turn(
    _ number: Int, speaker: String? = nil, _ change: (inout ServerMessage.Round) -> Void = { _ in }
  ) -> ServerMessage {
    var round = ServerMessage.Round(step: Make.step(), turn: number, of: 3)
    round.speaker = speaker
    round.endsAt = Make.instant(41_000)
    change(&round)
    return .round(round)
  }

  static func person(_ body: StepCard.Body, time: TimeMode = .soft) -> Person {
    var person = Person(room: .constellation, name: "Ana")
    var card = Make.card(body, form: nil)
    card.time = time
    person.hear(.step(card))
    return person
  }

  @Test("Passing and having spoken send and print the same", arguments: ["done", "p", "pass"])
  func ends(_ typed: String) {
    var person = Self.person(Self.body())
    person.hear(Self.turn(1, speaker: "Ana") { $0.isYours = true })
    #expect(
      person.lastLines == [
        "It is your turn. Type done when you have spoken, or p to pass.",
        "You have 40 seconds.",
      ])
    person.type(typed)
    #expect(person.sent == [.turnDone])
    #expect(person.lastLines == ["Your turn is over. Thank you."])
    person.type(typed)
    #expect(person.sent == [.turnDone])
  }

  @Test("Whoever loses the turn by somebody else's word is told, and nobody by their own")
  func taken() {
    var person = Self.person(Self.body())
    person.hear(Self.turn(1, speaker: "Ana") { $0.isYours = true })
    person.hear(Self.turn(2, speaker: "Ben"))
    #expect(
      person.lastLines == [
        "Your turn was ended by its time, or by whoever moves the round on.", "Turn 2 of 3: Ben",
      ])
    person.hear(Self.turn(3, speaker: "Ana") { $0.isYours = true })
    person.type("done")
    person.hear(Self.turn(3, speaker: "Cleo"))
    #expect(person.lastLines == ["Turn 3 of 3: Cleo"])
  }

  static let orders: [(RoundWork.Order, String)] = [
    (
      .shuffled,
      "Everybody has a turn of 40 seconds, in an order that chance makes. Listening is enough."
    ),
    (.chosen, "Everybody has a turn of 40 seconds; who comes next is chosen as you go."),
    (.offered, "Whoever would like to take a turn of 40 seconds types take when one is free."),
    (
      .assigned,
      "Everybody has a turn of 40 seconds, and everybody receives one: it goes to one person."
    ),
  ]

  @Test("Each order is explained before the first turn", arguments: orders)
  func explains(_ order: RoundWork.Order, _ sentence: String) {
    let person = Self.person(Self.body(order))
    #expect(person.lastLines.contains(sentence))
  }

  static let others: [(ServerMessage, RoundWork.Order, String)] = [
    (turn(2, speaker: "Ben"), .shuffled, "Turn 2 of 3: Ben"),
    (turn(2, speaker: "Ben") { $0.toward = "Cem" }, .assigned, "Turn 2 of 3: Ben to Cem"),
    (turn(2), .shuffled, "Turn 2 of 3. Somebody has it."),
    (
      turn(2) { $0.endsAt = nil }, .offered,
      "Turn 2 of 3 is free for somebody who has not had one."
    ),
    (
      turn(2) {
        $0.endsAt = nil
        $0.mayTake = true
      }, .offered, "Turn 2 of 3 is free. Type take to take it; there is no hurry."
    ),
    (turn(2) { $0.endsAt = nil }, .chosen, "Turn 2 of 3: who comes next is chosen in a moment."),
    (turn(3) { $0.isOver = true }, .shuffled, "Everybody has had a turn. Thank you."),
  ]

  @Test("Whose turn it is", arguments: others)
  func tells(_ message: ServerMessage, _ order: RoundWork.Order, _ sentence: String) {
    var person = Self.person(Self.body(order))
    person.hear(message)
    #expect(person.lastLines == [sentence])
    person.hear(message)
    #expect(person.lastLines.isEmpty)
  }

  @Test("An assigned turn names to whom it goes")
  func assigned() {
    var person = Self.person(Self.body(.assigned))
    person.hear(
      Self.turn(1, speaker: "Ana") {
        $0.isYours = true
        $0.toward = "Ben"
      })
    #expect(person.lastLines.contains("It goes to Ben"))
  }

  @Test("An offered turn is taken by a word, and only while it is free")
  func takes() {
    var person = Self.person(Self.body(.offered))
    person.type("take")
    #expect(person.lastLines == ["There is no round to take a turn in just now."])
    person.hear(Self.turn(1, speaker: "Ben"))
    person.type("take")
    #expect(person.lastLines == ["The turn is not free just now."])
    person.hear(Self.turn(2) { $0.mayTake = true })
    person.type("take")
    #expect(person.sent == [.takeTurn])
  }

  @Test("In a typed round one's line ends one's turn; before it nothing is sent")
  func types() {
    var person = Self.person(Self.body(typed: true))
    person.hear(Self.turn(1, speaker: "Ben") { $0.isTyped = true })
    person.type("hello all")
    #expect(person.lastLines == ["It is not your turn yet. Listening is enough."])
    person.hear(
      Self.turn(2, speaker: "Ana") {
        $0.isTyped = true
        $0.isYours = true
      })
    #expect(person.lastLines.first == "It is your turn. Type your line, or p to pass.")
    person.type("mail me the soup")
    #expect(person.sent == [.turnSay("mail me the soup")])
    #expect(person.lastLines == ["Your turn is over. Thank you."])
    person.hear(.roundLine(step: Make.step(), from: "Ben", text: "bread"))
    #expect(person.lastLines == ["  Ben: \"bread\""])
    person.hear(.roundLine(step: Make.step(), from: nil, text: "salt"))
    #expect(person.lastLines == ["  \"salt\""])
  }

  @Test("A typed turn has at most 280 characters")
  func longTurn() {
    var person = Self.person(Self.body(typed: true))
    person.hear(
      Self.turn(1) {
        $0.isTyped = true
        $0.isYours = true
      })
    person.type(String(repeating: "a", count: 281))
    #expect(person.sent.isEmpty)
    #expect(
      person.lastLines == [
        "That is 281 characters; there is room for 280. Please shorten it a little."
      ])
  }

  @Test("The end of a turn's time is told softly, and not where the server ends turns")
  func clocks() {
    var person = Self.person(Self.body())
    person.hear(Self.turn(1, speaker: "Ben"))
    let told = person.face.tick(at: 40_000)
    #expect(told.lines == ["The time of this turn is over; whoever has it may finish in peace."])
    person.hear(Self.turn(2, speaker: "Ana") { $0.isYours = true })
    let mine = person.face.tick(at: 40_000)
    #expect(
      mine.lines == ["Your time is over. Finish your sentence in peace."])
    var strict = Self.person(Self.body(), time: .hard)
    strict.hear(Self.turn(1, speaker: "Ben"))
    #expect(strict.face.model.nextTick == nil)
  }

  @Test("On hold no turn's clock runs, and going on brings a new one")
  func holds() {
    var person = Self.person(Self.body())
    person.hear(Self.turn(1, speaker: "Ben"))
    person.hear(.held)
    #expect(person.face.model.nextTick == nil)
    person.hear(Self.turn(1, speaker: "Ben") { $0.endsAt = nil })
    #expect(person.lastLines.isEmpty)
    person.hear(.resumed(openedAt: Make.instant(9000), deadline: nil))
    person.hear(Self.turn(1, speaker: "Ben") { $0.endsAt = Make.instant(51_000) })
    #expect(person.face.model.nextTick == 50_000)
  }

  @Test("A round that was chosen away is passed without a word when the turn comes")
  func sitsOut() {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(Make.gate(sitOut: [2: [Make.step("soup")]]), id: "gate")))
    person.type("2")
    person.acknowledge()
    person.forget()
    person.hear(.step(Make.card(Self.body(), form: nil)))
    person.hear(Self.turn(1, speaker: "Ben"))
    #expect(person.lastLines.isEmpty)
    person.hear(Self.turn(2, speaker: "Ana") { $0.isYours = true })
    #expect(person.lastLines.isEmpty)
    #expect(person.sent == [.turnDone])
    person.hear(.roundLine(step: Make.step(), from: "Ben", text: "bread"))
    #expect(person.lastLines.isEmpty)
  }
}
