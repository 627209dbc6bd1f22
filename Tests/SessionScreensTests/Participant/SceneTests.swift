import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Scenes of a participant's screen")
struct JoinSceneTests {
  @Test("The lobby counts seats aloud and tells what comes")
  func lobby() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    let words = guest.words()
    for expected in [
      "Welcome to An evening of soup", "(rehearsal)", "A soup of your own", "Onions",
      "keeps no record of who sent it", "The program counts 7 seats. Do you?",
      "1 shared screen shows the room as well.", "1 helper is here as well",
    ] {
      #expect(words.contains(expected))
    }
  }

  @Test("A late arrival reads what happened and answers the terms first")
  func terms() {
    var guest = Guest()
    guest.hear(.catchUp(text: "We have cooked.", gate: JoinMake.card(JoinMake.gate, id: "gate")))
    #expect(guest.words().contains("We have cooked."))
    #expect(guest.words().contains("Nobody can find you through an answer."))
    guest.forget()
    guest.type("1\n")
    #expect(guest.sent == [.acceptTerms])
  }

  @Test("A step that came too early, or was sat out, asks nothing")
  func withoutPart() {
    var guest = Guest()
    var card = JoinMake.card(JoinMake.choice)
    card.state.takesPart = false
    guest.hear(.step(card))
    #expect(guest.words().contains("This step began without you"))
    guest.type("1\n")
    #expect(guest.sent.isEmpty)
  }

  @Test("Own words stay in sight beside what is shown")
  func shown() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.type("2\n")
    guest.acknowledge()
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(guest.words().contains("This step is closed. Thank you."))
    #expect(guest.words().contains("Your own answer: a starter"))
    let options = [TalliedText("a meal", .count(3)), TalliedText("a starter", .count(4))]
    guest.hear(
      .view(
        step: JoinMake.step(), view: .choice(ChoiceView(options: options)), facilitatorOnly: false))
    #expect(guest.words().contains("What the room sees:"))
    #expect(guest.words().contains("Your own answer: a starter"))
  }

  @Test("Lines come batch by batch; the same again after a lost connection comes once")
  func batches() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text, phase: .closed)))
    func show(_ texts: [String]) {
      let lines = texts.map { LinesView.Line(text: $0, mayKeep: false) }
      guest.hear(
        .view(
          step: JoinMake.step(), view: .lines(LinesView(lines: lines)), facilitatorOnly: false))
    }
    show(["leek"])
    show(["pea", "beet"])
    show(["pea", "beet"])
    let words = guest.words()
    for word in ["leek", "pea", "beet"] { #expect(words.ranges(of: word).count == 1) }
  }

  @Test("What is shown of an earlier step pushes nothing aside, and can be read again")
  func earlier() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("half")
    guest.hear(
      .view(
        step: JoinMake.step("before"),
        view: .lines(LinesView(lines: [LinesView.Line(text: "leek", mayKeep: false)])),
        facilitatorOnly: false))
    #expect(guest.words().contains("half"))
    guest.press(Key(.tab), .character("e"))
    #expect(guest.words().contains("leek"))
  }

  @Test("The room without anybody, the quiet room, and the end of the steps say so")
  func room() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.hear(.away(true))
    #expect(guest.words().contains("Clocks stand still"))
    guest.hear(.away(false))
    guest.hear(.held)
    #expect(guest.words().contains("We are taking a moment."))
    guest.hear(.after(until: JoinMake.instant(601_000)))
    #expect(guest.words().contains("The steps are over."))
    #expect(guest.words().contains("Helpline 1"))
    #expect(guest.screen.nextTick == 30_001)
  }

  @Test("A long message says where the rest of it is")
  func longMessage() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.hear(.broadcast(String(repeating: "There is soup. ", count: 40) + "And bread."))
    #expect(guest.words().contains("e shows the rest."))
    guest.type("e")
    #expect(guest.words().contains("And bread."))
  }

  @Test("The mailbox opens on its key only, and a letter is answered from it")
  func mail() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("leek")
    guest.press(.control("d"))
    guest.acknowledge()
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    guard let token = guest.lastToken else { return #expect(Bool(false)) }
    guest.hear(
      .mail([
        ServerMessage.Letter(
          step: JoinMake.step(), token: token, text: "Why leek?", kind: .reply)
      ]))
    guest.hear(.mailSent)
    #expect(!guest.words().contains("Why leek?"))
    guest.type("l")
    #expect(guest.words().contains("Why leek?"))
    guest.type("aIt keeps.\n")
    #expect(guest.words().contains("goes out within half a minute"))
    guest.type("l")
    guest.type("o")
    #expect(guest.words().contains("No line of yours has been shown"))
  }
}
