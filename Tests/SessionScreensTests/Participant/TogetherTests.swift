import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Pairs, rounds, drafts and keeping time")
struct JoinTogetherTests {
  @Test("A pair talks in lines, with its turn and the turn's time in sight")
  func pair() {
    var guest = Guest.paired()
    #expect(guest.words().contains("You are in a pair with Ben"))
    #expect(guest.words().contains("Turn 1 of 2. Your turn"))
    #expect(guest.words().contains("◷ 1:30"))
    guest.type("leek, I think\n")
    #expect(guest.sent == [.pairLine("leek, I think")])
    guest.hear(.pairLine(from: "Ben", text: "not pea?"))
    #expect(guest.words().contains("▸ leek, I think"))
    #expect(
      guest.words().contains("Ben: “not pea?”") || guest.words().contains("Ben: \"not pea?\""))
    guest.now = 90_000
    guest.tick()
    #expect(guest.words().contains("Turn 2 of 2. Your partner's turn"))
    #expect(guest.words().contains("◷ 1:00"))
  }

  @Test("A pair asks for a person without a name, from the row of keys")
  func pairHelp() {
    var guest = Guest.paired()
    guest.type("half")
    guest.press(Key(.tab), .character("h"))
    #expect(guest.sent == [.pairHelp])
    #expect(guest.words().contains("half"))
  }

  @Test("A pair's call that nobody reads at once says so")
  func pairHelpWaits() {
    var guest = Guest.paired()
    guest.hear(.away(true))
    guest.press(Key(.tab), .character("h"))
    #expect(guest.sent == [.pairHelp])
    #expect(guest.words(120, 35).contains("Your pair asked for a person; no name was given."))
    #expect(!guest.words(120, 35).contains("The facilitator knows"))
  }

  @Test("A command that is typed in a pair is no line to the partner")
  func pairCommands() {
    var guest = Guest.paired()
    guest.type("h\n")
    guest.type("/solo\n")
    guest.type("=h\n")
    #expect(guest.sent == [.pairHelp, .pairSolo, .pairLine("h")])
  }

  @Test("With whom to be, and not to be, is told by keys in the lobby")
  func wishes() {
    var guest = Guest(JoinMake.admission(names: true), name: "Ada")
    guest.hear(JoinMake.lobby)
    guest.type("vBen, Chloé\n")
    guest.type("gDee\n")
    guest.type("o")
    #expect(guest.sent == [.pairAvoid(["Ben", "Chloé"]), .pairTogether("Dee"), .pairSolo])
  }

  @Test("A typed turn is a field while it is one's own; a spoken one ends by d")
  func round() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[12], form: nil)))
    var round = ServerMessage.Round(step: JoinMake.step(), turn: 2, of: 5)
    round.isTyped = true
    round.isYours = true
    guest.hear(.round(round))
    guest.type("I bring bread\n")
    #expect(guest.sent == [.turnSay("I bring bread")])
    guest.forget()
    round.isTyped = false
    guest.hear(.round(round))
    guest.type("d")
    #expect(guest.sent == [.turnDone])
    guest.forget()
    var free = ServerMessage.Round(step: JoinMake.step(), turn: 3, of: 5)
    free.mayTake = true
    guest.hear(.round(free))
    #expect(guest.words().contains("t take the turn"))
    guest.type("t")
    #expect(guest.sent == [.takeTurn])
  }

  @Test("Lines of a draft are proposed, changed and withdrawn by keys")
  func draft() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
    guest.hear(
      .draft(
        ServerMessage.Draft(
          step: JoinMake.step(),
          lines: [
            ServerMessage.Draft.Line(
              number: 1, text: "We eat at seven.", by: "Ada", isAdopted: false, isYours: true)
          ])))
    #expect(guest.words().contains("1. We eat at seven."))
    guest.type("nWe wash up together.\n")
    // The only line there is stands in the field with its number, to be mended.
    guest.type("c")
    #expect(guest.words().contains("1 We eat at seven."))
    for _ in "seven." { guest.press(Key(.backspace)) }
    guest.type("eight.\n")
    guest.type("w1\n")
    #expect(guest.words().contains("Line 1 goes, for everyone"))
    guest.type("y")
    #expect(
      guest.sent == [
        .propose("We wash up together."), .changeLine(line: 1, text: "We eat at eight."),
        .withdrawLine(1),
      ])
  }

  @Test("A half-written line of a draft outlives the test of another")
  func ballot() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
    guest.type("nWe wash")
    var test = JoinMake.card(JoinMake.choice, id: "test")
    test.isBallot = true
    guest.hear(.step(test))
    guest.press(Key(.escape))
    guest.type("1\n")
    #expect(guest.lastAnswer == "picks([1])")
    guest.hear(.step(JoinMake.card(JoinMake.bodies[13], form: nil)))
    guest.type("n")
    #expect(guest.words().contains("We wash"))
  }

  @Test("Whoever keeps the time types the words of line mode after a slash")
  func keeper() {
    var guest = Guest(JoinMake.admission(names: true, leadership: .member), name: "Ada")
    guest.hear(JoinMake.lobby)
    guest.type("i")
    guest.hear(.keeper(ServerMessage.Keeper(name: "Ada", isYou: true, isKept: true)))
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.press(Key(.tab))
    guest.type("/next\n")
    guest.type(":end\n")
    #expect(guest.words().contains("This ends the steps for everyone"))
    guest.type("y")
    #expect(guest.sent == [.keepTime, .verb(.next), .verb(.end)])
  }

  @Test("The command line takes every word of line mode, and answers as well")
  func command() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.type("/mail\n")
    #expect(guest.words().contains("Your mailbox is empty."))
    guest.press(Key(.escape))
    guest.type(":nonsense\n")
    #expect(guest.words().contains("nonsense"))
    guest.press(Key(.escape))
    guest.type(":slower\n")
    guest.type("/3\n")
    #expect(guest.sent.first == .signal(.slower))
    #expect(guest.lastAnswer == "picks([3])")
  }

  @Test("A word with its slash in a text is a command, and other slashes are text")
  func slash() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("/mail\n")
    #expect(guest.words().contains("Your mailbox is empty."))
    guest.press(Key(.escape))
    guest.type("/s")
    guest.press(.control("d"))
    #expect(guest.sent == [.signal(.stepOut)])
    guest.type("/either or")
    guest.press(.control("d"))
    #expect(guest.lastAnswer == "text(\"/either or\")")
  }

  @Test("A match is compared in twos with those whose names were typed")
  func twos() {
    var guest = Guest(JoinMake.admission(names: true), name: "Ada")
    guest.hear(.step(JoinMake.card(JoinMake.bodies[10])))
    guest.type("wBen\n")
    #expect(guest.words().contains("Ben"))
    guest.type("11\n")
    #expect(guest.lastAnswer == "match(marks: [Optional(1), Optional(1)], with: [\"Ben\"])")
  }

  @Test("Signals are one key each, and stepping out says so until one is back")
  func signals() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.type("-+s")
    #expect(guest.sent == [.signal(.slower), .signal(.moreTime), .signal(.stepOut)])
    #expect(guest.words().contains("You are out for a while."))
    #expect(guest.words().contains("s I am back"))
    guest.type("s")
    #expect(!guest.words().contains("You are out for a while."))
  }

  @Test("Whoever loses a turn is told so; whoever ended it themselves is not")
  func turnMovedOn() {
    for (isOwn, isOut) in [(false, false), (true, false), (false, true)] {
      var guest = Guest()
      guest.hear(.step(JoinMake.card(JoinMake.bodies[12], form: nil)))
      var round = ServerMessage.Round(step: JoinMake.step(), turn: 2, of: 5)
      (round.isTyped, round.isYours) = (true, true)
      guest.hear(.round(round))
      if isOwn { guest.type("My line.\n") }
      if isOut { guest.press(Key(.tab), .character("s")) }
      guest.hear(.round(ServerMessage.Round(step: JoinMake.step(), turn: 3, of: 5)))
      #expect(
        guest.words().contains("Your turn was ended by its time") == (!isOwn && !isOut))
    }
  }
}
