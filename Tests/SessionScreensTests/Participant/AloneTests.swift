import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Working alone, answers for nobody's eyes, and lines that go")
struct AloneTests {
  @Test("The wish to work alone is taken back by the same key, before the pairs and within them")
  func wish() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.type("o")
    #expect(guest.words().contains("o takes it back."))
    guest.type("o")
    #expect(guest.words().contains("with the others again"))
    #expect(guest.sent == [.pairSolo, .pairRejoin])
    guest.type("o")
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(.solo(step: JoinMake.step(), isWished: true))
    #expect(guest.words().contains("as you wished"))
    #expect(guest.words().contains("o with the others"))
    guest.forget()
    guest.type("o")
    #expect(guest.sent == [.pairRejoin])
  }

  @Test("Whoever is left over is told nothing about others, and offered nothing that cannot work")
  func leftOver() {
    var guest = Guest.paired()
    guest.hear(.solo(step: JoinMake.step()))
    #expect(guest.words().contains("You go on alone here"))
    #expect(guest.words().contains("Write of a soup."))
    for gone in ["as you wished", "with the others", "Tell back what you heard.", "Turn 1", "◷"] {
      #expect(!guest.words().contains(gone), "\(gone)")
    }
    #expect(!guest.words().contains("o alone"))
    guest.hear(JoinMake.paired())
    #expect(guest.words().contains("Tell back what you heard."))
  }

  @Test("An answer that nobody is shown does not leave the program, and is not called sent")
  func unshown() {
    var guest = Guest()
    var form = JoinMake.form()
    form.isUnshown = true
    guest.hear(.step(JoinMake.card(.scale(range: 1...5, labels: [:]), form: form)))
    #expect(guest.words().contains("Enter done"))
    guest.type("2\n")
    #expect(guest.lastAnswer == "pass")
    guest.acknowledge()
    #expect(guest.words().contains("only that you are done goes out"))
    #expect(guest.words().contains("Your own answer: 2"))
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    guest.hear(.ownAnswerOnly(step: JoinMake.step()))
    #expect(guest.words().contains("Your own answer: 2"))
  }

  @Test("Words that stay on one's own screen are not looked at as if they left")
  func unshownWords() {
    var guest = Guest(
      checks: WordChecks(soundsHeavy: { _ in true }, withoutPeople: { _, _ in nil }))
    var form = JoinMake.form()
    form.isUnshown = true
    guest.hear(.step(JoinMake.card(JoinMake.text, form: form)))
    guest.type("so heavy")
    guest.press(.control("d"))
    #expect(guest.lastAnswer == "pass")
    guest.screen.disconnected()
    #expect(!guest.words().contains("goes out when"))
  }

  private func drafting(_ lines: [ServerMessage.Draft.Line]) -> Guest {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
    guest.hear(.draft(ServerMessage.Draft(step: JoinMake.step(), lines: lines)))
    return guest
  }

  private func line(
    _ number: Int, isYours: Bool = false, isAdopted: Bool = false
  ) -> ServerMessage.Draft.Line {
    ServerMessage.Draft.Line(
      number: number, text: "We eat at \(number).", by: nil, isAdopted: isAdopted,
      isYours: isYours)
  }

  @Test("A draft offers what can be done now, and says why where it cannot")
  func offers() {
    var empty = drafting([])
    #expect(empty.words().contains("n new line"))
    #expect(!empty.words().contains("c change") && !empty.words().contains("w withdraw"))
    empty.type("c")
    #expect(empty.words().contains("There is no line yet."))
    var full = drafting((1...5).map { line($0) })
    #expect(!full.words().contains("n new line") && full.words().contains("c change"))
    #expect(!full.words().contains("w withdraw"))
    full.type("w")
    #expect(full.words().contains("None of these lines is yours to take back."))
    #expect(drafting([line(1, isYours: true)]).words().contains("w withdraw"))
  }

  @Test("A line goes, and an adopted one changes, after a yes alone")
  func asks() {
    var guest = drafting([line(1, isYours: true), line(2, isAdopted: true)])
    guest.type("w1\nn")
    #expect(guest.sent.isEmpty)
    guest.type("c2 We eat at nine.\n")
    #expect(guest.words().contains("Line 2 is adopted."))
    #expect(guest.sent.isEmpty)
    guest.type("y")
    #expect(guest.sent == [.changeLine(line: 2, text: "We eat at nine.")])
  }

  @Test("A field for a line closes with its step, and its words stay until they are put away")
  func closes() {
    var guest = drafting([])
    guest.type("nWe wash up")
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(!guest.words().contains("A new line for everyone to read:"))
    guest.type("ps+-")
    #expect(guest.words().contains("This step closed before you sent this: We wash up"))
    guest.hear(.step(JoinMake.card(JoinMake.choice, id: "bread")))
    guest.type("ps2")
    #expect(guest.words().contains("We wash up"))
    #expect(guest.sent.isEmpty)
    guest.press(Key(.escape))
    #expect(!guest.words().contains("We wash up"))
    guest.type("s")
    #expect(guest.sent == [.signal(.stepOut)])
  }

  @Test("A question about a line goes with its step, and says so")
  func questionCloses() {
    var guest = drafting([line(1, isYours: true)])
    guest.type("w1\n")
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(!guest.words().contains("goes, for everyone"))
    #expect(guest.words().contains("stayed with you"))
  }

  @Test("A half-written line steps aside for a consent test")
  func ballot() {
    var guest = drafting([])
    guest.type("nWe wash")
    var test = JoinMake.card(JoinMake.choice, id: "test")
    test.isBallot = true
    guest.now = 10_000
    guest.hear(.step(test))
    let before = guest.frame()
    guest.type("ps2\n")
    guest.press(.control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.frame() == before)
    #expect(guest.words().contains("a starter"))
    guest.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
    guest.now += 2_000
    guest.type("n")
    #expect(guest.words().contains("We wash"))
  }

  @Test("A line that waits for the end of a test is shown once more when the draft goes")
  func waiting() {
    var guest = drafting([])
    guest.type("nWe wash")
    var test = JoinMake.card(JoinMake.choice, id: "test")
    test.isBallot = true
    guest.hear(.step(test))
    guest.hear(.step(JoinMake.card(JoinMake.choice, id: "bread")))
    #expect(guest.words().contains("This step closed before you sent this: We wash"))
  }

  @Test("Letters to a partner who leaves do nothing for a moment")
  func partner() {
    var guest = Guest.paired()
    guest.now = 10_000
    guest.type("Dear B")
    guest.hear(.solo(step: JoinMake.step()))
    guest.forget()
    guest.type("os+h")
    #expect(guest.sent.isEmpty)
    guest.now += 2_000
    guest.press(Key(.escape))
    guest.type("s")
    #expect(guest.sent == [.signal(.stepOut)])
  }
}
