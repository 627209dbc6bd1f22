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

  /// All words on the screen in one row, as a person reads them on.
  private func flowing(_ facilitator: ScreenFacilitator) -> String {
    let words = facilitator.words(Size(columns: 120, rows: 35))
    return words.split { !$0.isLetter && !$0.isNumber && !":,.;'".contains($0) }
      .joined(separator: " ")
  }

  @Test(
    "Words in a field stay there, and Enter sends them once it is back",
    arguments: ["wWe take a break", ":say We take a break"])
  func words(_ keys: String) {
    var facilitator = Self.away()
    facilitator.press(keys + "\n")
    #expect(facilitator.sent.isEmpty)
    #expect(flowing(facilitator).contains(Self.notSent))
    #expect(flowing(facilitator).contains(Self.stay))
    #expect(flowing(facilitator).contains("We take a break"))
    Self.isBack(&facilitator)
    #expect(facilitator.sent.isEmpty, "nothing goes out by itself")
    #expect(flowing(facilitator).contains("We take a break"))
    facilitator.press(Key(.enter))
    #expect(facilitator.sent == [.verb(.broadcast("We take a break"))])
  }

  @Test("A connection that is not yet let in is none")
  func arriving() {
    var facilitator = Self.away()
    _ = facilitator.screen.connected()
    facilitator.press("wHello\n")
    #expect(facilitator.sent.isEmpty)
    #expect(flowing(facilitator).contains("Hello"))
  }

  @Test("Keys that act say it", arguments: ["c", "n", " ", "ap", "Ee", "dl", "k"])
  func keys(_ keys: String) {
    var facilitator = Self.away()
    facilitator.press(keys)
    #expect(facilitator.sent.isEmpty)
    #expect(flowing(facilitator).contains(Self.notSent))
    Self.isBack(&facilitator)
    #expect(facilitator.sent.isEmpty)
  }

  @Test("A picture that was not shown can be shown once it is back")
  func reveals() {
    var facilitator = Self.away(.beforeReveal())
    facilitator.press("vv")
    #expect(facilitator.sent.isEmpty)
    #expect(flowing(facilitator).contains(Self.notSent))
    #expect(flowing(facilitator).contains("v show it to the room"))
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
    #expect(flowing(exporter).contains(Self.notSent))
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
    #expect(!flowing(facilitator).contains(Self.notSent))
  }

  @Test("Words that were on their way are told of, and stand in their field again")
  func unheard() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("wBreathe slowly\n")
    facilitator.screen.disconnected()
    #expect(flowing(facilitator).contains("before the server confirmed what you sent last"))
    #expect(flowing(facilitator).contains("Breathe slowly"))
    facilitator.press(Key(.escape))
    #expect(!flowing(facilitator).contains("Breathe slowly"))
    var heard = ScreenFacilitator.inStep()
    heard.press("wBreathe slowly\n")
    heard.hear(.heard)
    heard.screen.disconnected()
    #expect(!flowing(heard).contains("before the server confirmed"))
  }

  @Test("Words to an author that were on their way are told of as well")
  func reply() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lrwWe hear you\n")
    #expect(facilitator.sent == [.moderate(.reply(letter: "K", text: "We hear you"))])
    facilitator.screen.disconnected()
    #expect(flowing(facilitator).contains("before the server confirmed what you sent last"))
    #expect(flowing(facilitator).contains("We hear you"))
  }
}
