import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What was not sent when its step closed")
struct UnsentTests {
  private func closed(_ body: StepCard.Body, _ typed: String) -> Guest {
    var guest = Guest()
    guest.now = 10_000
    guest.hear(.step(JoinMake.card(body)))
    guest.type(typed)
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    return guest
  }

  @Test("Words stay on one's own screen until Esc, and are sent nowhere")
  func words() {
    var guest = closed(JoinMake.text, "leek and \npotatoes")
    #expect(guest.words().contains("This step closed before you sent this: leek and potatoes"))
    #expect(guest.words().contains("It went nowhere; only this screen has it."))
    #expect(!guest.words().contains("The next step is open"))
    guest.hear(.step(JoinMake.card(JoinMake.choice, id: "next")))
    #expect(guest.words().contains("potatoes"))
    #expect(guest.words().contains("The next step is open; Esc or Enter leads to it."))
    guest.press(Key(.escape))
    #expect(!guest.words().contains("potatoes"))
    #expect(guest.words().contains("a starter"))
    #expect(guest.sent.isEmpty)
  }

  @Test("Letters of somebody who types on do nothing, nor does an Enter that comes too soon")
  func typingOn() {
    var guest = closed(JoinMake.text, "leek")
    guest.type("shq x\n")
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("leek"))
    guest.now += 2_000
    guest.type("\n")
    #expect(!guest.words().contains("leek"))
    #expect(guest.words().contains("This step is closed."))
  }

  @Test("Of words in several fields, in a turn and to a partner none is lost either")
  func elsewhere() {
    let words = closed(JoinMake.bodies[9], "leek\npea")
    #expect(words.words().contains("leek pea"))
    let form = closed(JoinMake.bodies[16], "4\nmore of it")
    #expect(form.words().contains("more of it"))
    var turn = Guest()
    turn.hear(.step(JoinMake.card(JoinMake.bodies[12], form: nil)))
    var round = ServerMessage.Round(step: JoinMake.step(), turn: 2, of: 5)
    (round.isTyped, round.isYours) = (true, true)
    turn.hear(.round(round))
    turn.type("I noticed")
    turn.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(turn.words().contains("before you sent this: I noticed"))
  }

  @Test("A choice that was not sent is said; an answer that was, or a pass, is not")
  func choices() {
    var chosen = closed(JoinMake.choice, "2")
    #expect(chosen.words().contains("closed before you sent your answer."))
    chosen.hear(.step(JoinMake.card(JoinMake.choice, id: "next")))
    #expect(chosen.words().contains("closed before you sent your answer."))
    for keys in ["2\n", "p", ""] {
      #expect(!closed(JoinMake.choice, keys).words().contains("closed before"))
    }
    var passed = Guest()
    passed.hear(.step(JoinMake.card(JoinMake.text)))
    passed.type("half")
    passed.press(Key(.tab), .character("p"))
    passed.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(!passed.words().contains("half"))
  }

  @Test("A reflection goes as was said, and the letters that still come do nothing")
  func reflection() {
    var guest = Guest()
    guest.now = 10_000
    guest.hear(.step(JoinMake.card(.reflect, form: nil)))
    guest.type("for me alone")
    #expect(guest.words().contains("for me alone"))
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(!guest.words().contains("for me alone"))
    guest.type("sh")
    #expect(guest.sent.isEmpty)
    guest.now += 2_000
    guest.type("s")
    #expect(guest.sent == [.signal(.stepOut)])
  }

  @Test("Words that the end itself cuts off can be read once more; who leaves cuts off their own")
  func cutOff() {
    var draft = Guest()
    draft.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
    draft.hear(.draft(ServerMessage.Draft(step: JoinMake.step(), lines: [])))
    draft.type("nWe wash up")
    var text = Guest()
    text.hear(.step(JoinMake.card(JoinMake.text)))
    text.type("We wash up")
    for var guest in [draft, text] {
      guest.hear(.ended(text: "The session is over."))
      guest.type("q")
      #expect(guest.words().contains("We wash up"))
      #expect(!guest.screen.isOver)
      guest.press(Key(.escape))
      #expect(!guest.words().contains("We wash up"))
      #expect(guest.words().contains("The session is over."))
      guest.type("q")
      #expect(guest.screen.isOver)
    }
    text.press(Key(.tab))
    text.type("qy")
    #expect(!text.words().contains("We wash up"))
  }

  @Test("A note that the end cuts off leaves no letters that act")
  func noteAtEnd() {
    var guest = Guest()
    guest.now = 10_000
    guest.hear(JoinMake.lobby)
    guest.type("mwe")
    guest.hear(.ended(text: "The session is over."))
    guest.type(" quit\n")
    #expect(!guest.screen.isOver)
    guest.now += 2_000
    guest.type("q")
    #expect(guest.screen.isOver)
  }

  @Test("At the end of the session words that were shown once more can still be read")
  func end() {
    var guest = closed(JoinMake.text, "leek")
    guest.hear(.ended(text: "The session is over."))
    #expect(guest.words().contains("leek"))
    guest.press(Key(.escape))
    #expect(!guest.words().contains("leek"))
    #expect(guest.words().contains("The session is over."))
  }
}
