import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A facilitator's frames")
struct ConsoleFrameTests {
  /// What a facilitator has before them, one after the other.
  static let moments: [(name: String, prepare: @Sendable (inout ScreenFacilitator) -> Void)] = [
    ("the room", { _ in }),
    ("a panel", { $0.press("5") }), ("the agenda", { $0.press("2") }),
    ("lines", { $0.press("l") }), ("lines that are read", { $0.press("lr ") }),
    ("a menu", { $0.press("a") }), ("the door", { $0.press("d") }),
    ("rounds", { $0.press("r") }), ("the course", { $0.press("f") }),
    ("export", { $0.press("X") }), ("the end", { $0.press("Ee") }),
    ("the end at once", { $0.press("En") }), ("skipping", { $0.press("k") }),
    ("leaving", { $0.press("q") }), ("finishing", { $0.press("lf") }),
    ("a reason", { $0.press("lrh") }), ("a redaction", { $0.press("lre") }),
    ("a field", { $0.press("w") }), ("minutes", { $0.press("e") }),
    ("a wrong number", { $0.press("ex\n") }), ("a choice", { $0.press("j") }),
    ("nothing to choose", { $0.press("rd") }), ("the command line", { $0.press(":re") }),
    ("a finder", { $0.press("/vot") }), ("the keys", { $0.press("?") }),
    ("the log", { $0.press("z") }), ("the status", { $0.press("s") }),
    ("letters", { $0.press("y") }), ("no picture", { $0.press("v") }),
    ("a picture", { $0.hear(view) }),
    (
      "a picture first",
      {
        $0.hear(view); $0.press("v")
      }
    ),
    ("on hold", { $0.hear(.held) }), ("signals", { $0.hear(signals) }),
    ("a call", { $0.hear(.pairHelpWanted) }), ("Ctrl-C", { $0.press(.control("c")) }),
    ("no connection", { $0.screen.disconnected() }), ("an empty screen", { $0.press("x") }),
    ("after the steps", { $0.hear(.after(until: ConsoleRoom.instant(600_000))) }),
  ]

  private static let view = ServerMessage.view(
    step: ConsoleRoom.step("way"), view: ConsoleRoom.view, facilitatorOnly: true)
  private static let signals = ServerMessage.signals(slower: .many, moreTime: .many)

  @Test(
    "None of our own words is cut at 80 and 120 columns", arguments: Language.allCases)
  func cuts(_ language: Language) {
    for moment in Self.moments {
      var facilitator = ScreenFacilitator.inStep(ScreenStyle(phrases: Phrasebook(language)))
      moment.prepare(&facilitator)
      for size in ScreenFacilitator.sizes.prefix(2) {
        #expect(facilitator.frame(size).cuts == [], "\(moment.name) \(size.columns)")
      }
    }
  }

  @Test("The narrow screens cut nothing either", arguments: Language.allCases)
  func narrowCuts(_ language: Language) {
    for moment in Self.moments {
      var facilitator = ScreenFacilitator.inStep(ScreenStyle(phrases: Phrasebook(language)))
      moment.prepare(&facilitator)
      for size in ScreenFacilitator.sizes.suffix(2) {
        #expect(facilitator.frame(size).cuts == [], "\(moment.name) \(size.columns)")
      }
    }
  }

  @Test("With ASCII glyphs the program draws nothing but ASCII")
  func ascii() {
    for moment in Self.moments {
      var facilitator = ScreenFacilitator.inStep(ScreenStyle(look: Look(glyphs: .ascii)))
      moment.prepare(&facilitator)
      for size in ScreenFacilitator.sizes {
        let strange = facilitator.words(size).filter { !$0.isASCII && !"é“”".contains($0) }
        #expect(strange.isEmpty, "\(moment.name) \(size.columns): \(strange)")
      }
    }
  }

  @Test("All keys stand on the help sheet")
  func help() {
    var facilitator = ScreenFacilitator.inStep()
    let size = Size(columns: 120, rows: 35)
    _ = facilitator.screen.take(.resize(size), at: 0)
    facilitator.press("?")
    var words = facilitator.words(size)
    for _ in 0..<20 {
      facilitator.press(Key(.pageDown))
      words += facilitator.words(size)
    }
    let phrases = Phrasebook()
    let menu = ConsoleKeyMenuPhrase.allCases.map { phrases($0) }
    let room = ConsoleKeyRoomPhrase.allCases.filter { $0 != .hold && $0 != .resume }
    for label in menu + room.map({ phrases($0) }) {
      #expect(words.contains(label), "\(label)")
    }
    #expect(words.contains("holdback LETTERS"))
  }

  @Test("A scrolled panel comes back with as many keys")
  func scrolls() {
    var facilitator = ScreenFacilitator.inStep()
    let first = facilitator.words()
    for _ in 0..<40 { facilitator.press(Key(.down)) }
    let last = facilitator.words()
    facilitator.press(Key(.up))
    #expect(facilitator.words() != last)
    for _ in 0..<40 { facilitator.press(Key(.up)) }
    #expect(facilitator.words() == first)
  }

  @Test("Where the keys are is seen without colours")
  func marks() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("lr")
    #expect(facilitator.words().contains("▸ [ ] K"))
    facilitator.press(" ")
    #expect(facilitator.words().contains("▸ [x] K"))
  }
}
