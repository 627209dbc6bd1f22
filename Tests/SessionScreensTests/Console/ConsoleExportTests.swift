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

  @Test("A long name is cut between letters, so short that every file system takes it")
  func longNames() {
    let letter = "\u{915}\u{94D}\u{937}\u{93F}"
    let title = String(repeating: letter, count: 40)
    let name = ExportName.proposed(for: title, as: "md") { _ in false }
    #expect(name.utf8.count <= 123)
    #expect(name.hasSuffix(".md"))
    #expect(title.hasPrefix(name.dropLast(3)))
    #expect(name.utf8.count > 100)
    let many = "a" + String(repeating: "\u{301}", count: 200)
    #expect(ExportName.proposed(for: many, as: "md") { _ in false } == "transcript.md")
  }

  @Test("A ~ before the first slash is the home folder")
  func home() {
    #expect(ExportName.expanded("~/x7.md", home: "/home/ada") == "/home/ada/x7.md")
    #expect(ExportName.expanded("~x7.md", home: "/home/ada") == "~x7.md")
    #expect(ExportName.expanded("~/x7.md", home: nil) == "~/x7.md")
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
    let elsewhere = ConsoleModel.Keeping.stored(days: 7, stateOption: " --state work")
    #expect(
      ConsoleFarewell.paragraphs(elsewhere, phrases).joined()
        .contains("  attune export -o transcript.md --state work"))
  }
}
