import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What a participant's client sends and remembers")
struct ParticipantModelTests {
  @Test("A newcomer greets, then joins with the code")
  func joins() {
    let tools = ParticipantModel.Tools(seal: { _, _ in nil }, fits: { _, _ in true })
    var model = ParticipantModel(
      entrance: ParticipantModel.Entrance(code: "TULIP-42", client: "attune/9"), tools: tools)
    let hello = ClientMessage.Hello(versions: 1...1, role: .participant, client: "attune/9")
    let greeting = model.connected()
    #expect(greeting.messages == [.hello(hello)])
    let reaction = model.receive(Make.welcome, at: 0, token: Make.token(1))
    #expect(reaction.messages == [.join(code: "TULIP-42", name: nil)])
  }

  @Test("An answer is an envelope and a done with one sequence number")
  func answers() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.type("2")
    #expect(person.sent.count == 2)
    guard case .answer(let answer)? = person.sent.first else {
      Issue.record("no answer")
      return
    }
    #expect(answer.sequence == 1)
    #expect(person.sent.last == .done(step: Make.step(), sequence: 1))
  }

  @Test("A pass sends the same two messages as an answer")
  func passes() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.type("p")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("Taking back names the answer's token, and a new answer gets a new one")
  func takesBack() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.type("2")
    person.acknowledge()
    guard case .answer(let first)? = person.sent.first else { return }
    person.forget()
    person.type("u")
    #expect(person.sent == [.takeBack(step: Make.step(), token: first.token, sequence: 2)])
    person.type("3")
    guard case .answer(let second)? = person.sent.dropFirst().first else {
      Issue.record("no second answer")
      return
    }
    #expect(second.token != first.token)
  }

  @Test("An unacknowledged answer is sent again with its own token after a resume")
  func resends() {
    var person = Person()
    let card = Make.card(Make.choice)
    person.hear(.step(card))
    person.type("2")
    guard case .answer(let first)? = person.sent.first else { return }
    person.reconnect(card)
    let again = person.sent.compactMap { message -> ClientMessage.AnswerMessage? in
      if case .answer(let answer) = message { answer } else { nil }
    }
    #expect(again.map(\.token) == [first.token])
    #expect(again.map(\.sequence) == [1])
    #expect(person.sent.contains(.resume(code: "TULIP-42", token: "t1")))
  }

  @Test("An acknowledged answer that the server still has is not sent again")
  func doesNotResend() {
    var person = Person()
    var card = Make.card(Make.choice)
    person.hear(.step(card))
    person.type("2")
    person.acknowledge()
    card.state.isFinished = true
    person.reconnect(card)
    #expect(!person.sent.map(\.shape).contains("answer"))
  }

  @Test("An answer given while the connection is down waits for it")
  func waits() {
    var person = Person()
    let card = Make.card(Make.choice)
    person.hear(.step(card))
    person.face.disconnected()
    person.type("1")
    #expect(person.sent.isEmpty)
    person.reconnect(card)
    #expect(person.sent.map(\.shape).contains("answer"))
  }

  @Test("A lost taking back is asked for again")
  func takesBackAgain() {
    var person = Person()
    var card = Make.card(Make.choice)
    person.hear(.step(card))
    person.type("2")
    person.acknowledge()
    person.type("u")
    card.state.isFinished = true
    person.reconnect(card)
    #expect(person.sent.last?.shape == "takeBack")
  }

  @Test("A private reflection never leaves")
  func reflects() {
    var person = Person()
    person.hear(.step(Make.card(.reflect, form: nil)))
    person.type("I miss her")
    person.type("m")
    person.type("=p")
    #expect(person.sent.isEmpty)
  }

  @Test("A refused answer is told once, and another may be given")
  func refused() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    person.type("2")
    person.hear(.error(code: .refused, hint: "Not open.", sequence: 1))
    #expect(person.lastLines == ["  Not open."])
    person.hear(.error(code: .refused, hint: "Not open.", sequence: 1))
    #expect(person.lastLines.isEmpty)
    #expect(person.face.model.current?.awaitsAnswer == true)
  }

  @Test("Help is sent only after a yes")
  func asksForHelp() {
    var person = Person()
    person.type("h")
    #expect(person.sent.isEmpty)
    person.type("n")
    #expect(person.sent.isEmpty)
    person.type("h")
    person.type("y")
    #expect(person.sent == [.signal(.help)])
  }

  @Test("A signed answer is sent only after a yes")
  func signs() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice, form: Make.form(signed: true))))
    person.type("1")
    #expect(person.sent.isEmpty)
    person.type("y")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("Signals, notes and stepping out")
  func signals() {
    var person = Person()
    for line in ["-", "+", "s", "s", "m too loud", "m sign it is me"] { person.type(line) }
    #expect(
      person.sent == [
        .signal(.slower), .signal(.moreTime), .signal(.stepOut), .signal(.stepBack),
        .note(text: "too loud", isSigned: false), .note(text: "it is me", isSigned: true),
      ])
  }

  @Test("An unknown seat's token leads to a new seat")
  func forgetsSeat() {
    let tools = ParticipantModel.Tools(seal: { _, _ in nil }, fits: { _, _ in true })
    let entrance = ParticipantModel.Entrance(code: "TULIP-42", resumeToken: "old")
    var model = ParticipantModel(entrance: entrance, tools: tools)
    _ = model.connected()
    _ = model.receive(Make.welcome, at: 0, token: Make.token(1))
    let error = ServerMessage.error(code: .badToken, hint: "Not known.", sequence: nil)
    let reaction = model.receive(error, at: 0, token: Make.token(2))
    #expect(reaction.messages == [.join(code: "TULIP-42", name: nil)])
    #expect(model.entrance.resumeToken == nil)
  }

  @Test("Clocks stand still on hold and move by the held time")
  func holds() {
    var person = Person()
    let talk = StepCard.Body.talk(
      cues: [StepCard.Cue(atSeconds: 10, say: "Notice your hands.")], showsResources: false)
    person.hear(.step(Make.card(talk, form: nil)))
    #expect(person.face.model.nextTick == 10_000)
    person.hear(.held)
    #expect(person.face.model.nextTick == nil)
    person.hear(.resumed(openedAt: Make.instant(6000), deadline: nil))
    #expect(person.face.model.nextTick == 15_000)
    let told = person.face.tick(at: 15_000)
    #expect(told.lines == ["  Notice your hands."])
  }

  @Test("A ping is answered, with a line to the mailbox beside it")
  func pongs() {
    var person = Person()
    person.hear(.ping(7))
    #expect(person.sent == [.pong(7), .mail(ClientMessage.Mail(tokens: Make.fillers))])
    #expect(person.lastLines.isEmpty)
  }

  @Test("Letting the transcript keep a sent answer takes it back and sends it anew")
  func keeps() {
    var person = Person()
    person.hear(.step(Make.card(.text(limit: 80), form: Make.form(keep: true))))
    person.type("warm bread")
    person.acknowledge()
    person.forget()
    person.type("keep")
    #expect(person.sent.map(\.shape) == ["takeBack", "answer", "done"])
    #expect(person.face.model.current?.own?.answer.mayKeep == true)
  }
}

extension ClientMessage {
  /// The message's kind, for comparing orders of messages.
  var shape: String {
    switch self {
    case .answer: "answer"
    case .done: "done"
    case .takeBack: "takeBack"
    default: "other"
    }
  }
}
