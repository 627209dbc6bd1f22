import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What a console asks, and what an empty line does to it")
struct ConsoleAskingTests {
  private let way = ConsoleRoom.step("way")

  @Test("An adopted line is taken out after a yes, another one at once")
  func withdraws() {
    var open = ScreenFacilitator.inDraft()
    open.press("rw1\n")
    #expect(open.sent == [.withdrawLine(1)])
    var adopted = ScreenFacilitator.inDraft(isAdopted: true)
    adopted.press("rw1\n")
    #expect(adopted.sent.isEmpty)
    #expect(adopted.words().contains("This line is adopted: nobody objected to it."))
    adopted.press("n")
    #expect(adopted.sent.isEmpty)
    #expect(adopted.words().contains("Line 1 stays."))
    adopted.press("rw1\ny")
    #expect(adopted.sent == [.withdrawLine(1)])
  }

  @Test("So it is in line mode, where a question goes only with a word about it")
  func lines() {
    var model = ScreenFacilitator.inDraft(isAdopted: true).screen.model
    func act(_ typed: String) -> ConsoleReaction? {
      guard let command = try? model.command(typed, in: Phrasebook(.english)) else { return nil }
      return model.act(command, month: "2026-11", at: 0)
    }
    #expect(act("withdraw 1")?.events == [.asksToWithdraw(1)])
    #expect(act("")?.events == [.asksToWithdraw(1)])
    #expect(act("status")?.events == [.notWithdrawn(1), .showStatus])
    #expect(act("yes")?.events == [.noQuestion])
    #expect(act("end")?.events == [.asksToEnd])
    #expect(act("")?.events == [.asksToEnd])
    #expect(act("no")?.events == [.notEnded])
    _ = act("withdraw 1")
    #expect(act("yes")?.messages == [.withdrawLine(1)])
  }

  @Test("The question goes with the line")
  func goes() {
    var facilitator = ScreenFacilitator.inDraft(isAdopted: true)
    facilitator.press("rw1\n")
    facilitator.hear(.draft(ServerMessage.Draft(step: way, lines: [])))
    #expect(!facilitator.words().contains("Are you sure?"))
    facilitator.press("y")
    #expect(facilitator.sent.isEmpty)
  }

  @Test(
    "Enter alone in a field that needs words leaves it open and says so",
    arguments: ["w", "at", "m", "ha", "tl", "fo", ":"])
  func empty(_ keys: String) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(keys + "\n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("Nothing is typed yet"))
    facilitator.press(Key(.escape))
    #expect(!facilitator.words().contains("Nothing is typed yet"))
  }

  @Test("Enter where nothing can be chosen or found names the keys", arguments: ["rw", "/"])
  func nothing(_ keys: String) {
    var facilitator = ScreenFacilitator()
    facilitator.press(keys + "\n")
    #expect(facilitator.words().contains("Here: Esc close."))
    facilitator.press(Key(.escape))
    facilitator.press("/qqq\n")
    #expect(facilitator.words().contains("Nothing has these words"))
  }

  @Test("Leaving says what happens to the people, and that this console does not come back")
  func leaves() {
    var host = ScreenFacilitator(keeping: .stored(days: 7))
    host.press("q")
    #expect(host.flowing().contains("wait for the start"))
    #expect(host.flowing().contains("does not come back in this program"))
    host.press("n")
    host.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    host.press("q")
    #expect(host.flowing().contains("you will be back, and clocks stand still"))
    host.press("n")
    host.hear(.after(until: ConsoleRoom.instant(600_000)))
    host.press("q")
    #expect(host.flowing().contains("until it closes by its clock"))
    var remote = ScreenFacilitator()
    remote.press("q")
    #expect(!remote.flowing().contains("--resume"))
    #expect(remote.flowing().contains("attune facilitate --attach"))
  }

  @Test("Where the members lead, leaving says that the room goes on")
  func leavesMembers() {
    var console = ScreenFacilitator()
    console.hear(ConsoleRoom.admission(leadership: .member))
    console.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    console.press("q")
    #expect(console.flowing().contains("The room goes on without this console."))
    #expect(!console.flowing().contains("clocks stand still"))
  }
}

@Suite("What is for the facilitator alone")
struct ConsoleOwnPictureTests {
  private let way = ConsoleRoom.step("way")
  private let wide = Size(columns: 120, rows: 35)

  private func open() -> ScreenFacilitator {
    var facilitator = ScreenFacilitator()
    var card = ConsoleRoom.card(.choice(options: ["handovers", "deciding"], maxPicks: 1))
    card.form?.isForFacilitator = true
    facilitator.hear(.step(card), .readiness(step: way, readiness: .readyWhenYouAre))
    return facilitator
  }

  private func closed() -> ScreenFacilitator {
    var facilitator = open()
    facilitator.hear(
      .phase(step: way, phase: .viewed, deadline: nil),
      .view(step: way, view: ConsoleRoom.view, facilitatorOnly: true))
    return facilitator
  }

  @Test("Nobody is offered to show it to the room, and it is not awaited by it")
  func labels() {
    var facilitator = closed()
    #expect(facilitator.words(wide).contains("read; it is for you alone"))
    #expect(!facilitator.words(wide).contains("the room has not seen it"))
    #expect(facilitator.words(wide).contains("v see it large"))
    facilitator.press("vv")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("Only you see this."))
    #expect(!facilitator.words().contains("show it to the room"))
  }

  @Test("Going on closes the step first, so that it can be looked at")
  func closes() {
    var facilitator = open()
    facilitator.press("n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("What people answered is for you alone"))
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.close)])
  }

  @Test("What did not fit on the page is opened before the way goes on")
  func looks() {
    var facilitator = closed()
    _ = facilitator.screen.take(.resize(Size(columns: 40, rows: 12)), at: 0)
    facilitator.press("n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("Only you see this."))
    facilitator.press("n")
    #expect(facilitator.sent == [.verb(.next)])
  }

  @Test("What was seen is not opened once more")
  func seen() {
    var facilitator = closed()
    facilitator.press("v")
    facilitator.press(Key(.escape))
    facilitator.press("n")
    #expect(facilitator.sent == [.verb(.next)])
  }

  @Test("Line mode says the same of it")
  func lines() {
    let model = closed().screen.model
    let phase = ConsoleEvent.phase(title: "Way", .viewed)
    #expect(
      ConsoleLines().lines(for: [phase], model) == ["Step Way: read; it is for you alone."])
  }

  @Test("A page of feedback has its questions, and a gate awaits no look of the room")
  func pages() {
    var feedback = ScreenFacilitator()
    let card = ConsoleRoom.card(
      .feedback([.scale("How was it?", range: 1...5, labels: [:]), .text("A word?", limit: 80)]))
    feedback.hear(.step(card))
    #expect(feedback.words(wide).contains("How was it?"))
    #expect(feedback.words(wide).contains("A word?"))
    #expect(
      ConsoleLines().lines(for: [.step(card)], feedback.screen.model).contains {
        $0.contains("How was it?")
      })
    var gate = ScreenFacilitator()
    let terms = StepCard.GateCard(
      options: ["Yes"], lastDeclines: false, sitOut: [:], legalNote: nil, paragraph: "It keeps.")
    gate.hear(
      .step(ConsoleRoom.card(.gate(terms))), .phase(step: way, phase: .viewed, deadline: nil))
    let line = ConsoleLines().lines(
      for: [.phase(title: "Gate", .viewed)], gate.screen.model)
    #expect(line == ["Step Gate: closed."])
  }

  @Test("Not all clear is so wherever somebody has not answered, and is said to be")
  func notClear() {
    let sentence = "It closed before everybody had answered, as far as you were told"
    for readiness in [Readiness?.none, .stillWriting, .readyWhenYouAre] {
      var facilitator = ScreenFacilitator()
      var card = ConsoleRoom.card(.choice(options: ["Yes", "Not today"], maxPicks: 1))
      card.form?.isForFacilitator = true
      facilitator.hear(.step(card))
      if let readiness { facilitator.hear(.readiness(step: way, readiness: readiness)) }
      facilitator.hear(
        .phase(step: way, phase: .viewed, deadline: nil),
        .view(step: way, view: .allClear(false), facilitatorOnly: true))
      let isEarly = readiness != .readyWhenYouAre
      #expect(facilitator.words(wide).contains("It closed before everybody") == isEarly)
      let lines = ConsoleLines().lines(
        for: [.view(title: "Way", .allClear(false), onlyYou: true)], facilitator.screen.model)
      #expect(lines.joined(separator: " ").contains(sentence) == isEarly)
    }
  }
}
