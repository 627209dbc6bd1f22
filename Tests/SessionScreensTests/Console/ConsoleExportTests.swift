import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopProtocol

@Suite("Where a transcript is written")
struct ConsoleExportTests {
  private let wide = Size(columns: 120, rows: 35)

  @Test(
    "A name is made of the title, and of nothing that is there",
    arguments: [
      ("Monday check-in", "md", "monday-check-in.md"),
      ("Nähe & Distanz", "html", "nähe-distanz.html"),
      ("../..", "json", "transcript.json"), ("Soup", "csv", "soup-tables"),
      ("Taken", "md", "taken-3.md"), ("Taken", "csv", "taken-2-tables"),
    ])
  func names(_ title: String, _ format: String, _ name: String) {
    let there: Set = ["taken.md", "taken-2.md", "taken-tables"]
    #expect(ExportName.proposed(for: title, as: format, isTaken: there.contains) == name)
  }

  @Test("Enter alone takes the name that stands there; a folder is asked for as one")
  func proposes() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.screen.isTaken = { $0 == "monday-check-in.md" }
    facilitator.press("Xm")
    #expect(facilitator.words(wide).contains("Enter alone: monday-check-in-2.md"))
    facilitator.press("\nm")
    #expect(facilitator.sent == [.export(date: "2026-11")])
    facilitator.hear(.record(part: 1, of: 1, text: "{}"))
    #expect(
      facilitator.events.last
        == .exported(format: "md", path: "monday-check-in-2.md", record: "{}"))
    facilitator.press("Xc")
    #expect(facilitator.words(wide).contains("Into which folder?"))
    #expect(facilitator.words(wide).contains("Enter alone: monday-check-in-tables"))
  }

  @Test("What is kept and where is said in one way on the last page and after it")
  func farewell() {
    let phrases = Phrasebook(.english)
    let stored = ConsoleFarewell.paragraphs(.stored(days: 7), phrases).joined()
    #expect(stored.contains("  attune export -o transcript.md"))
    #expect(!ConsoleFarewell.paragraphs(.nothing, phrases).joined().contains { $0.hasPrefix(" ") })
    #expect(ConsoleFarewell.paragraphs(nil, phrases).count == 2)
  }
}
