import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("The last page of a console")
struct ConsoleLastPageTests {
  private static let thanks = "The session has ended. Thank you for being here."

  /// A console that holds a session of its own program, which has just ended.
  private func ended(
    _ keeping: ConsoleModel.Keeping?, _ style: ScreenStyle = ScreenStyle()
  ) -> ScreenFacilitator {
    var facilitator = ScreenFacilitator(style, keeping: keeping)
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    facilitator.press("w")
    facilitator.hear(.ended(text: Self.thanks), .close(reason: .sessionEnded, text: Self.thanks))
    return facilitator
  }

  @Test("It stays until a key is pressed, whatever was open before")
  func stays() {
    var facilitator = ended(.stored(days: 7))
    #expect(facilitator.screen.model.isOver && !facilitator.screen.isOver)
    #expect(facilitator.screen.nextTick == nil)
    facilitator.screen.disconnected()
    _ = facilitator.screen.tick(at: 99_000)
    _ = facilitator.screen.take(.paste("x"), at: 0)
    _ = facilitator.screen.take(.focus(false), at: 0)
    #expect(facilitator.words().contains("The session has ended."))
    #expect(!facilitator.words().contains("no connection"))
    #expect(!facilitator.screen.isOver)
    facilitator.press(" ")
    #expect(facilitator.screen.isOver && facilitator.detaches)
    #expect(facilitator.sent.isEmpty)
  }

  @Test("It says what is kept, how to have the transcript, and when all is erased")
  func says() {
    for size in ScreenFacilitator.sizes {
      let words = ended(.stored(days: 3)).words(size).split { $0.isWhitespace }
        .joined(separator: " ")
      for text in [
        Self.thanks, "Never who answered what.", "attune export -o transcript.md",
        "After 3 days all of it is erased", "Any key closes this page.",
      ] {
        #expect(words.contains(text), "\(size): \(words)")
      }
    }
  }

  @Test("The command names the folder that the program was given, and a long one is not cut")
  func folder() {
    let long = String(repeating: "workshops/", count: 4) + "here"
    for folder in ["work", long] {
      let page = ended(.stored(days: 3, stateOption: " --state \(folder)")).words()
        .split { $0.isWhitespace || $0 == "\\" }.joined(separator: " ")
      #expect(page.contains("attune export -o transcript.md --state \(folder)"), "\(page)")
    }
  }

  @Test("A rehearsal keeps nothing, and a server keeps it elsewhere")
  func elsewhere() {
    #expect(ended(.nothing).words().contains("nothing of it is kept"))
    #expect(!ended(.nothing).words().contains("attune export"))
    #expect(ended(nil).words().contains("kept at the server"))
    #expect(ended(.stored(days: 0)).words().contains("as soon as attune runs again"))
  }

  @Test("Nothing of it is cut, in any language", arguments: Language.allCases)
  func fits(_ language: Language) {
    let style = ScreenStyle(phrases: Phrasebook(language))
    for size in ScreenFacilitator.sizes.dropLast() {
      for keeping: ConsoleModel.Keeping? in [.stored(days: 7), .nothing, nil] {
        let frame = ended(keeping, style).frame(size)
        #expect(frame.cuts == [], "\(size): \(frame.cuts ?? [])")
        let last = (0..<size.columns).map { String(frame[$0, size.rows - 1].character) }.joined()
        #expect(last.contains(Phrasebook(language)(ConsoleFarewellPhrase.anyKey)))
      }
    }
  }

  @Test("A console that was taken elsewhere says so, and nothing of what is kept")
  func taken() {
    var facilitator = ScreenFacilitator(keeping: .stored(days: 7))
    facilitator.hear(.close(reason: .replaced, text: "This seat was opened somewhere else."))
    #expect(!facilitator.screen.isOver)
    #expect(facilitator.words().contains("opened somewhere else"))
    #expect(!facilitator.words().contains("attune export"))
  }

  @Test("A console that never had its session ends at once")
  func turnedAway() {
    let model = ConsoleModel(arrival: .attach(code: "TULIP-42"))
    var screen = ConsoleScreen(model: model, style: ScreenStyle(), month: "2026-11")
    _ = screen.connected()
    _ = screen.receive(.close(reason: .badCode, text: "That code does not open a session."), at: 0)
    #expect(screen.isOver)
  }

  @Test("Leaving the console of a rehearsal ends it, and that is said before")
  func rehearsal() {
    var facilitator = ScreenFacilitator(keeping: .nothing)
    facilitator.press("q")
    #expect(facilitator.words().contains("the rehearsal ends with it"))
    facilitator.press("n")
    facilitator.press(.control("c"))
    #expect(facilitator.words().contains("ends the rehearsal"))
    #expect(!facilitator.words().contains("waits for somebody"))
    let lines = ConsoleLines().lines(for: [.quit], facilitator.screen.model)
    #expect(lines == ["You have left the console; the rehearsal ends with it."])
    #expect(ScreenFacilitator(keeping: .stored(days: 7)).screen.model.code == "TULIP-42")
  }
}
