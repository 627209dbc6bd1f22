import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopProtocol

@Suite("A console without its connection sends nothing, and says so")
struct ConsoleAwayTests {
  private static let notSent = "There is no connection just now: nothing was sent"
  private static let stay = "Your words stay in this field"

  private static func away(
    _ facilitator: ScreenFacilitator = .inStep()
  ) -> ScreenFacilitator {
    var facilitator = facilitator
    facilitator.screen.disconnected()
    return facilitator
  }

  private static func isBack(_ facilitator: inout ScreenFacilitator) {
    _ = facilitator.screen.connected()
    facilitator.hear(ConsoleRoom.admission(), .step(ConsoleRoom.card(.text(limit: 200))))
  }

  @Test(
    "Words in a field stay there, and Enter sends them once it is back",
    arguments: ["wWe take a break", ":say We take a break"])
  func words(_ keys: String) {
    var facilitator = Self.away()
    facilitator.press(keys + "\n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.flowing().contains(Self.notSent))
    #expect(facilitator.flowing().contains(Self.stay))
    #expect(facilitator.flowing().contains("We take a break"))
    Self.isBack(&facilitator)
    #expect(facilitator.sent.isEmpty, "nothing goes out by itself")
    #expect(!facilitator.flowing().contains(Self.stay), "the connection is back")
    #expect(facilitator.flowing().contains("We take a break"))
    facilitator.press(Key(.enter))
    #expect(facilitator.sent == [.verb(.broadcast("We take a break"))])
  }

  @Test("A connection that is not yet let in is none")
  func arriving() {
    var facilitator = Self.away()
    _ = facilitator.screen.connected()
    facilitator.press("wHello\n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.flowing().contains("Hello"))
  }

  @Test("Keys that act say it", arguments: ["c", "n", " ", "ap", "Ee", "dl", "k"])
  func keys(_ keys: String) {
    var facilitator = Self.away()
    facilitator.press(keys)
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.flowing().contains(Self.notSent))
    Self.isBack(&facilitator)
    #expect(facilitator.sent.isEmpty)
  }

  @Test("A picture that was not shown can be shown once it is back")
  func reveals() {
    var facilitator = Self.away(.beforeReveal())
    facilitator.press("vv")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.flowing().contains(Self.notSent))
    #expect(facilitator.flowing().contains("v show it to the room"))
  }

  @Test("Marked lines stay marked, and the transcript's name stays typed")
  func lines() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr ")
    facilitator.screen.disconnected()
    facilitator.press("rs")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words(Size(columns: 120, rows: 35)).contains("[x]"))
    var exporter = Self.away()
    exporter.press("Xmout.md\nm")
    #expect(exporter.sent.isEmpty)
    #expect(exporter.flowing().contains(Self.notSent))
    Self.isBack(&exporter)
    exporter.press("m")
    #expect(exporter.sent == [.export(date: "2026-11")])
  }

  @Test("What only looks, and one's own note, go on")
  func looks() {
    var facilitator = Self.away()
    facilitator.press(":note look at the clock\n")
    #expect(facilitator.events.contains(.noted("look at the clock")))
    facilitator.press("g")
    #expect(!facilitator.flowing().contains(Self.notSent))
  }

  @Test("Words that were on their way are told of, and stand in their field again")
  func unheard() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("wBreathe slowly\n")
    facilitator.screen.disconnected()
    #expect(facilitator.flowing().contains("before the server confirmed what you sent last"))
    #expect(facilitator.flowing().contains("Breathe slowly"))
    facilitator.press(Key(.escape))
    #expect(!facilitator.flowing().contains("Breathe slowly"))
    var heard = ScreenFacilitator.inStep()
    heard.press("wBreathe slowly\n")
    heard.hear(.heard)
    heard.screen.disconnected()
    #expect(!heard.flowing().contains("before the server confirmed"))
  }

  @Test("Words to an author that were on their way are told of as well")
  func reply() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lrwWe hear you\n")
    #expect(facilitator.sent == [.moderate(.reply(letter: "K", text: "We hear you"))])
    facilitator.screen.disconnected()
    #expect(facilitator.flowing().contains("before the server confirmed what you sent last"))
    #expect(facilitator.flowing().contains("We hear you"))
  }

  @Test("A yes that cannot go out keeps its question on the screen, until it can")
  func yes() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("Ee")
    facilitator.screen.disconnected()
    facilitator.press("y")
    #expect(facilitator.flowing().contains(Self.notSent))
    // Connected is not yet let in.
    _ = facilitator.screen.connected()
    facilitator.press("y")
    #expect(facilitator.sent.isEmpty)
    #expect(!facilitator.screen.model.isOver)
    #expect(facilitator.flowing().contains("Are you sure"))
    Self.isBack(&facilitator)
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.end)])
    var draft = ScreenFacilitator.inDraft(isAdopted: true)
    draft.press("rw1\n")
    draft.screen.disconnected()
    draft.press("y")
    #expect(draft.sent.isEmpty)
    #expect(draft.screen.model.asked == .withdraw(1))
  }

  @Test("So does line mode, and nothing waits for a reply that cannot come")
  func typedYes() {
    var model = ScreenFacilitator.inStep().screen.model
    func act(_ typed: String) -> ConsoleReaction? {
      guard let command = try? model.command(typed, in: Phrasebook(.english)) else { return nil }
      return model.act(command, month: "2026-11", at: 0)
    }
    #expect(act("end")?.events == [.asksToEnd])
    _ = model.disconnected()
    let away = act("yes")
    #expect(away?.messages.isEmpty == true)
    #expect(away?.events == [.notConnected])
    #expect(model.asked == .end)
    _ = model.connected()
    _ = model.receive(ConsoleRoom.admission(), at: 0)
    #expect(act("wait step way")?.events == [.notEnded, .reached])
    #expect(act("end")?.events == [.asksToEnd])
    #expect(act("yes")?.messages == [.verb(.end)])
  }

  @Test("A call stays until it can be said that it was seen to")
  func calls() {
    var facilitator = Self.away(.called())
    facilitator.press("H")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.flowing().contains(Self.notSent))
    #expect(facilitator.screen.model.calls == ["Ben"])
    var typed = facilitator.screen.model
    #expect(typed.act(.seen, month: "2026-11", at: 0).events == [.notConnected])
    #expect(typed.calls == ["Ben"])
    Self.isBack(&facilitator)
    facilitator.press("H")
    #expect(facilitator.sent == [.verb(.seen)])
    #expect(facilitator.screen.model.calls.isEmpty)
  }
}
