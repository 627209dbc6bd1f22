import SessionScreens
import TerminalKit
import Testing
import WorkshopProtocol

@Suite("Lines stay covered on the facilitator's screen")
struct ConsoleCoverTests {
  private func showsNone(_ facilitator: ScreenFacilitator, _ texts: [String]) -> Bool {
    ScreenFacilitator.sizes.allSatisfy { size in
      !texts.contains { facilitator.shows($0, size) }
    }
  }

  /// Sizes at which a line's words are on the screen.
  private func isShown(_ facilitator: ScreenFacilitator) -> Bool {
    facilitator.shows(ConsoleRoom.secrets[0], Size(columns: 80, rows: 24))
  }

  @Test("No word of a line is seen before it is read, whatever is looked at")
  func before() {
    let looks = [
      "", "l", "s", "p", "g", "u", "?", "i", "z", "y", "v", "1", "2", "4", "5", "6", "7",
    ]
    for keys in looks {
      var facilitator = ScreenFacilitator.inStep()
      facilitator.press(keys)
      #expect(showsNone(facilitator, ConsoleRoom.secrets))
    }
    var finder = ScreenFacilitator.inStep()
    finder.press("/handov")
    #expect(showsNone(finder, ["too many handovers between teams"]))
  }

  @Test(
    "Keys that act on lines do nothing while they are covered", arguments: ["s", "h", "e", "t"])
  func acts(_ key: String) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("l" + key)
    #expect(facilitator.sent.isEmpty)
    #expect(showsNone(facilitator, ConsoleRoom.secrets))
  }

  @Test("Reading shows them, at every size")
  func reads() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    for size in ScreenFacilitator.sizes {
      #expect(facilitator.shows(ConsoleRoom.secrets[0], size))
    }
  }

  @Test("They are covered again by the same key, by leaving them, and by an empty screen")
  func covers() {
    for keys in ["r", "l", "x", "2"] {
      var facilitator = ScreenFacilitator.inStep()
      facilitator.press("lr")
      facilitator.press(keys == "2" ? Key(.escape) : .character(Character(keys)))
      if keys == "x" { facilitator.press(" ") }
      #expect(showsNone(facilitator, ConsoleRoom.secrets))
    }
  }

  @Test("They are covered after a minute without a key, even before a tick")
  func idle() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    facilitator.now = 59_999
    #expect(isShown(facilitator))
    facilitator.now = 60_000
    #expect(showsNone(facilitator, ConsoleRoom.secrets))
    _ = facilitator.screen.tick(at: 60_000)
    facilitator.now = 59_000
    #expect(showsNone(facilitator, ConsoleRoom.secrets))
  }

  @Test("They are covered by the next step, a lost connection, and sleep")
  func leaves() {
    var next = ScreenFacilitator.inStep()
    next.press("lr")
    next.hear(.step(ConsoleRoom.card(.text(limit: 200), id: "themes")))
    #expect(showsNone(next, ConsoleRoom.secrets))
    var lost = ScreenFacilitator.inStep()
    lost.press("lr")
    lost.screen.disconnected()
    #expect(showsNone(lost, ConsoleRoom.secrets))
    var asleep = ScreenFacilitator.inStep()
    asleep.press("lr")
    asleep.press(.control("z"))
    #expect(asleep.suspends)
    #expect(showsNone(asleep, ConsoleRoom.secrets))
  }

  @Test("Whoever hands the session over sees no lines any more")
  func handsOver() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    facilitator.hear(.role(isFacilitator: false))
    #expect(showsNone(facilitator, ConsoleRoom.secrets))
    facilitator.hear(.role(isFacilitator: true), ConsoleRoom.lines())
    #expect(showsNone(facilitator, ConsoleRoom.secrets))
  }

  @Test("Letters are covered until they are read, and again after a minute")
  func letters() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(ConsoleRoom.replies)
    facilitator.press("y")
    #expect(showsNone(facilitator, ["gratitude overflowing"]))
    facilitator.press("r")
    #expect(facilitator.words().contains("gratitude overflowing"))
    facilitator.now = 60_000
    #expect(showsNone(facilitator, ["gratitude overflowing"]))
  }

  @Test("A finder closes on covered lines as well")
  func finder() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    facilitator.press("/handov")
    #expect(facilitator.words().contains("between teams"))
    facilitator.now = 60_000
    #expect(!facilitator.words().contains("between teams"))
  }

  @Test("A person is redacted word by word, and the room's line is seen before it is sent")
  func redacts() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    facilitator.press(Key(.down))
    facilitator.press("e")
    facilitator.press(Key(.right), Key(.right))
    #expect(facilitator.words().contains("my boss [someone] shouts"))
    facilitator.press(Key(.enter))
    #expect(facilitator.sent.isEmpty)
    facilitator.press(Key(.enter))
    #expect(facilitator.sent == [.moderate(.redact(letter: "B", from: 8, to: 11))])
  }

  @Test("Several words at once, and Escape goes back a step")
  func redactsMore() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    facilitator.press(Key(.down))
    facilitator.press("e")
    facilitator.press(Key(.right), Key(.enter), Key(.right), Key(.escape), Key(.enter))
    facilitator.press(Key(.right), Key(.enter))
    #expect(facilitator.sent == [.moderate(.redact(letter: "B", from: 3, to: 11))])
  }

  @Test("Themes are counted and go nowhere")
  func themes() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lrtrest\n")
    facilitator.press(Key(.down))
    facilitator.press("tRest\n")
    facilitator.press(Key(.down))
    facilitator.press("tsea\n")
    #expect(facilitator.sent.isEmpty)
    facilitator.press(Key(.up), Key(.up))
    #expect(facilitator.words().contains("rest 2 · sea 1"))
  }
}

@Suite("What is begun about a line ends with it")
struct ConsoleLineChangeTests {
  static let begun = ["lre", "lrh", "lrwWe hear", "lf"]

  @Test("Letters of another step are not taken for these", arguments: begun)
  func nextStep(_ keys: String) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(keys)
    facilitator.hear(
      .moderation(
        ServerMessage.ModerationList(
          step: ConsoleRoom.step("themes"),
          lines: [
            ServerMessage.ModerationList.Line(
              letter: "K", text: "another", state: .waiting, mayKeep: false)
          ])))
    facilitator.press(Key(.enter), Key(.enter), .character("y"))
    #expect(facilitator.sent.isEmpty)
  }

  @Test("A line that has changed meanwhile is not redacted by its old places")
  func changed() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lre")
    facilitator.hear(ConsoleRoom.lines(["too [someone] handovers", "my boss", "sea"]))
    facilitator.press(Key(.enter), Key(.enter))
    #expect(facilitator.sent.isEmpty)
  }

  @Test("Skipping a step is not asked of the next one")
  func skip() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("k")
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200), id: "themes")))
    facilitator.press("y")
    #expect(facilitator.sent.isEmpty)
  }
}
