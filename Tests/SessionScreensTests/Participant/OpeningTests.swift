import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What is left open is said before it goes")
struct OpeningTests {
  private static let statements = StepCard.Body.statements(
    items: ["I cook.", "I wash up.", "I eat."], labels: ["agree", "disagree"])

  private func guest(_ body: StepCard.Body) -> Guest {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(body)))
    return guest
  }

  @Test("Statements without an answer are named; Enter leads to them and Ctrl-D leaves them out")
  func statements() {
    var guest = guest(Self.statements)
    #expect(guest.words().contains("Enter next"))
    guest.press(Key(.right), .character("2"), .character("1"))
    #expect(guest.words().contains("Enter next Ctrl-D send"))
    guest.press(Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Still open: 1. Answer here, or send it so with Ctrl-D."))
    #expect(guest.words().contains("1/3 I cook."))
    var whole = guest
    guest.press(.control("d"))
    #expect(guest.lastAnswer == "marks([nil, Optional(2), Optional(1)])")
    whole.press(.character("1"), Key(.right), Key(.right))
    #expect(whole.words().contains("Enter send"))
    whole.press(Key(.enter))
    #expect(whole.lastAnswer == "marks([Optional(1), Optional(2), Optional(1)])")
  }

  @Test("Ctrl-D alone leaves out no statement before it was named")
  func controlD() {
    var guest = guest(Self.statements)
    guest.press(.character("2"), .control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Still open: 2 and 3."))
    guest.press(Key(.right), .control("d"))
    #expect(guest.sent.isEmpty)
    guest.press(.control("d"))
    #expect(guest.lastAnswer == "marks([Optional(2), nil, nil])")
  }

  @Test("A match asks once before open items count as not now; any other key goes on")
  func match() {
    var guest = guest(JoinMake.bodies[10])
    guest.press(.character("1"), Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("1 left open; it counts as not now."))
    guest.press(Key(.escape), Key(.enter))
    #expect(guest.sent.isEmpty)
    guest.press(Key(.enter))
    #expect(guest.lastAnswer == "match(marks: [Optional(1), nil], with: [])")
    guest.acknowledge()
    #expect(guest.words().contains("yes: cook together"))
    #expect(guest.words().contains("not now: eat together"))
  }

  @Test("Once a match is closed, one's own marks are gone from the screen")
  func matchClosed() {
    var guest = guest(JoinMake.bodies[10])
    guest.press(.character("1"), .character("1"), Key(.enter))
    guest.acknowledge()
    #expect(guest.words().contains("yes: cook together"))
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(!guest.words().contains("yes: cook together"))
    #expect(guest.words().contains("it stays off this screen"))
    let lists = View.match(MatchView(yes: ["cook together"], open: []))
    guest.hear(.view(step: JoinMake.step(), view: lists, facilitatorOnly: false))
    #expect(!guest.words().contains("yes: cook together"))
  }

  @Test("An answer to the terms that leads out of the session is asked about once")
  func declining() {
    var guest = guest(JoinMake.gate)
    guest.press(.character("3"), Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("With this answer you leave the session."))
    guest.press(.character("1"), Key(.enter))
    #expect(guest.lastAnswer == "consent(1)")
  }

  @Test("A form names its open questions once, and its answers stay in sight")
  func form() {
    var guest = guest(JoinMake.bodies[16])
    guest.press(.character("4"), .control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Still open: 2. Ctrl-D once more sends it so."))
    guest.press(.control("d"))
    #expect(guest.lastAnswer != nil)
    guest.acknowledge()
    #expect(guest.words().contains("How was it? 4"))
  }

  @Test("After a paste what is open is named again; a title without an end mark gets a colon")
  func pasteIntoForm() {
    var guest = guest(
      .feedback([
        .scale("Pace", range: 1...5, labels: [:]), .text("Keep", limit: 100),
        .text("Why?", limit: 100),
      ]))
    guest.press(.character("4"), Key(.enter), .control("d"))
    #expect(guest.words().contains("Still open: 2 and 3."))
    guest.take(.paste("soup"))
    guest.press(.control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Still open: 3."))
    guest.press(.control("d"))
    guest.acknowledge()
    #expect(guest.words().contains("Pace: 4 Keep: \"soup\" Why? passed"))
  }

  @Test("An order that nobody touched goes only when it is sent twice")
  func order() {
    var guest = guest(JoinMake.bodies[6])
    #expect(guest.words().contains("only those above count"))
    #expect(guest.words().contains("Enter send arrows choose Space pick up"))
    guest.press(Key(.down), .character("9"), .character(" "), Key(.enter), Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Nothing has been moved yet."))
    guest.press(Key(.enter))
    #expect(guest.lastAnswer == "order([1, 2, 3])")
  }

  @Test("While an item is carried the row of keys says how to put it down")
  func carrying() {
    var guest = guest(JoinMake.bodies[6])
    guest.press(.character(" "))
    #expect(guest.words().contains("Enter put down arrows carry it"))
    guest.press(Key(.down), Key(.enter), Key(.enter))
    #expect(guest.lastAnswer == "order([2, 1, 3])")
  }

  @Test("Beyond the most that can be marked, the screen says how to free one")
  func full() {
    var guest = guest(.choice(options: ["a meal", "a starter", "a drink"], maxPicks: 2))
    #expect(guest.words().contains("Space mark up to 2"))
    guest.type("12")
    #expect(!guest.words().contains("There is room for 2."))
    guest.type("3")
    #expect(guest.words().contains("There is room for 2."))
    guest.type("\n")
    #expect(guest.lastAnswer == "picks([1, 2])")
  }

  @Test("A scale of feedback without words has the program's own, in every language")
  func ends() {
    let body = StepCard.Body.feedback([.scale("How was it?", range: 1...5, labels: [:])])
    for language in Language.allCases {
      let phrases = Phrasebook(language)
      var guest = Guest(style: ScreenStyle(phrases: phrases))
      guest.hear(.step(JoinMake.card(body)))
      let lines = ParticipantLines(style: LineStyle(isStill: true, phrases: phrases))
        .question(guest.screen.model)
      for word in [phrases(JoinEntryPhrase.least), phrases(JoinEntryPhrase.most)] {
        #expect(guest.words().contains(word))
        #expect(lines.contains { $0.contains(word) })
      }
    }
  }
}

@Suite("Answers at 40 by 12")
struct SmallAnswerTests {
  private static let long =
    "When something is hard to say I first wait until we are both rested and have eaten, "
    + "and then I say it in one go."

  private func guest(_ body: StepCard.Body, form: StepCard.AnswerForm = JoinMake.form()) -> Guest {
    var guest = Guest()
    guest.take(.resize(Size(columns: 40, rows: 12)))
    guest.hear(.step(JoinMake.card(body, form: form)))
    return guest
  }

  @Test("A statement and all its labels are in sight at once")
  func statement() {
    let labels = ["agree", "in part", "disagree", "unsure"]
    for item in ["I cook.", Self.long] {
      var guest = guest(.statements(items: [item, "I eat."], labels: labels))
      let words = guest.words(40, 12)
      for label in labels { #expect(words.contains(label), "\(item)") }
      #expect(words.contains(item.suffix(7)))
      for _ in 0..<2 where !guest.words(40, 12).contains("1/2 " + item.prefix(7)) {
        guest.press(Key(.pageUp))
      }
      #expect(guest.words(40, 12).contains("1/2 " + item.prefix(7)))
    }
  }

  @Test("A long own answer is read by scrolling, and how it stands with it stays in sight")
  func own() {
    var guest = guest(.text(limit: 2000), form: JoinMake.form(keep: true))
    guest.type(Array(repeating: Self.long, count: 4).joined(separator: " ") + " The end.")
    guest.press(.control("d"))
    guest.acknowledge()
    var seen = ""
    for _ in 0..<14 {
      seen += guest.words(40, 12)
      #expect(guest.words(40, 12).contains("It is in. u takes it back until the step closes."))
      guest.press(Key(.pageDown))
    }
    #expect(seen.contains("Your own answer:"))
    #expect(seen.contains("The end."))
  }
}
