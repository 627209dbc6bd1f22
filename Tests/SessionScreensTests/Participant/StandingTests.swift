import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What stays in sight on a participant's screen, and what goes")
struct JoinStandingTests {
  private func show(_ view: View, _ guest: inout Guest) {
    guest.hear(.view(step: JoinMake.step(), view: view, facilitatorOnly: false))
  }

  @Test("Long views come in several messages, and stand on the screen as one")
  func parts() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[9], phase: .closed)))
    show(.words(WordsView(words: [TalliedText("leek", .count(3))])), &guest)
    show(.words(WordsView(words: [TalliedText("beet", .count(2))])), &guest)
    #expect(guest.words().contains("L E E K"))
    #expect(guest.words().contains("beet"))
    guest.hear(.step(JoinMake.card(JoinMake.bodies[9])))
    #expect(!guest.words().contains("L E E K"))
  }

  @Test("What was said about a step goes when another opens; what is for all stays")
  func toasts() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.hear(.closingSoon(step: JoinMake.step(), deadline: JoinMake.instant(31_000)))
    guest.hear(.broadcast("Soup is ready."))
    #expect(guest.words().contains("This step closes in"))
    guest.hear(.step(JoinMake.card(JoinMake.text, id: "next")))
    #expect(!guest.words().contains("This step closes in"))
    #expect(guest.words().contains("Soup is ready."))
  }

  @Test("Terms that are longer than the window are read to their end before there is a choice")
  func gate() {
    let paragraph = String(repeating: "Nobody can find you through an answer. ", count: 40)
    var guest = Guest()
    var card = JoinMake.card(
      .gate(
        StepCard.GateCard(
          options: ["Yes", "Quietly", "Not today"], lastDeclines: true, sitOut: [:],
          legalNote: nil, paragraph: paragraph + "That is all.")))
    card.ask = "Shall we?"
    guest.hear(.step(card))
    for (columns, rows) in [(80, 24), (60, 18), (40, 12)] {
      guest.take(.resize(Size(columns: columns, rows: rows)))
      #expect(guest.words(columns, rows).contains("▼"))
      #expect(guest.words(columns, rows).contains("Enter read on"))
      #expect(!guest.words(columns, rows).contains("Not today"))
    }
    guest.type("1\n3\n")
    #expect(guest.sent.isEmpty)
    for _ in 1...60 { guest.press(Key(.pageDown)) }
    #expect(guest.words(40, 12).contains("That is all."))
    guest.take(.resize(Size(columns: 80, rows: 24)))
    guest.type("1\n")
    guest.acknowledge()
    #expect(guest.words().contains("Shall we?"))
    #expect(guest.words().contains("Your own answer: Yes"))
    #expect(guest.words(40, 12).contains("Your own answer: Yes"))
  }

  @Test("Whoever works alone has the task before them, also when other things are said")
  func solo() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(.solo(step: JoinMake.step()))
    guest.now = 60_000
    guest.type("-")
    #expect(guest.words().contains("You go on alone here"))
    #expect(guest.words().ranges(of: "Write of a soup.").count == 1)
  }

  @Test("The page after the steps, and the one for a name, say things once")
  func once() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.hear(.after(until: JoinMake.instant(601_000)))
    #expect(guest.words().ranges(of: "The steps are over.").count == 1)
    guest = Guest(nil)
    guest.hear(JoinMake.welcome)
    guest.hear(.error(code: .badName, hint: "A name is needed.", sequence: nil))
    guest.type("Ada\n")
    guest.hear(.error(code: .badName, hint: "That name is taken.", sequence: nil))
    #expect(guest.words().contains("That name is taken."))
    #expect(guest.words().ranges(of: "People here are called").count == 1)
  }

  @Test("Between closing and what comes of it, who sees the answers is still said")
  func waiting() {
    var guest = Guest()
    var card = JoinMake.card(JoinMake.choice)
    card.audience = JoinMake.audience + " The facilitator looks first."
    guest.hear(.step(card))
    guest.type("1\n")
    guest.acknowledge()
    for phase in [StepCard.Phase.collecting, .closed, .viewed] {
      guest.hear(.phase(step: JoinMake.step(), phase: phase, deadline: nil))
      #expect(guest.words().contains("The facilitator looks first."))
      #expect(guest.words().contains("appears here by itself."))
      #expect(guest.words().contains("Your own answer: a meal"))
    }
  }
}

@Suite("A step again in line mode")
struct StandingLinesTests {
  private func lines(_ guest: Guest) -> String {
    ParticipantLines().question(guest.screen.model).joined(separator: "\n")
  }

  @Test("It tells how the step stands for this person: answered, closed, shown, one's own alone")
  func standings() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    #expect(lines(guest).contains("Soup is ..."))
    guest.type("2\n")
    guest.acknowledge()
    #expect(lines(guest).contains("Your own answer: a starter"))
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(lines(guest).contains("This step is closed."))
    #expect(lines(guest).contains("Your own answer: a starter"))
    guest.hear(.ownAnswerOnly(step: JoinMake.step()))
    #expect(lines(guest).contains("This stays on your own screen."))
    let options = [TalliedText("a meal", .count(3)), TalliedText("a starter", .count(4))]
    guest.hear(
      .view(
        step: JoinMake.step(), view: .choice(ChoiceView(options: options)), facilitatorOnly: false))
    #expect(lines(guest).contains("What the room sees of Choosing soup"))
    #expect(lines(guest).contains("Your own answer: a starter"))
  }
}

@Suite("What holds at any time, in a small window")
struct SmallBannerTests {
  @Test("It is said in words that fit, and the question and its field stay")
  func short() {
    var guest = Guest()
    guest.take(.resize(Size(columns: 40, rows: 12)))
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.screen.disconnected()
    #expect(guest.words(40, 12).contains("No connection; trying again."))
    #expect(guest.words(40, 12).contains("Soup is ..."))
    guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.hear(.away(true))
    #expect(guest.words(40, 12).contains("Nobody holds the room; clocks wait."))
    #expect(guest.words(40, 12).contains("Your words"))
  }
}
