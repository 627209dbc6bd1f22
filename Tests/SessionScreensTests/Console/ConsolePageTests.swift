import Phrasebook
import SessionScreens
import TerminalKit
import Testing

@Suite("Invitations on a console's screen can be copied")
struct ConsolePageTests {
  private static let pin = "#k5m2v7q4x1c8b3n6z9l2j5h8g1"
  private static let join = "attune join 'attune://192.168.100.200:54321/TULIP-42\(pin)'"
  private static let stage =
    "attune stage 'attune://192.168.100.200:54321/HERON-17-MANGO-52\(pin)' --join TULIP-42"

  private func invited(_ size: Size) -> ScreenFacilitator {
    var facilitator = ScreenFacilitator.inStep()
    _ = facilitator.screen.take(.resize(size), at: 0)
    facilitator.press("i")
    facilitator.screen.tell(["Join:", "  " + Self.join, "For a projector:", "  " + Self.stage])
    return facilitator
  }

  @Test("At 120 columns each link is a row of its own, with nothing beside it")
  func wide() {
    let size = Size(columns: 120, rows: 35)
    let rows = invited(size).rows(size).map { $0.trimmed }
    #expect(rows.contains(Self.join))
    #expect(rows.contains(Self.stage))
  }

  @Test("At 80 columns the link stays whole, and its command is one for a shell when it is copied")
  func narrow() {
    let rows = invited(Size(columns: 80, rows: 24)).rows().map { $0.trimmed }
    #expect(rows.contains(Self.join))
    let first = rows.firstIndex(of: "attune stage \\")
    #expect(first != nil)
    let copied = rows[(first ?? 0)...].prefix(3).joined(separator: "\n")
    #expect(copied.replacing("\\\n", with: "") == Self.stage)
  }

  @Test("All commands of a page begin in one column", arguments: [80, 100, 120])
  func aligned(_ columns: Int) {
    let size = Size(columns: columns, rows: 30)
    let commands = invited(size).rows(size).filter {
      $0.contains("attune://") || $0.contains("attune stage")
    }
    let indents = Set(commands.map { row in row.prefix { $0 == " " }.count })
    #expect(indents.count == 1, "\(commands)")
  }

  @Test("What is told before the start is such a page as well, and scrolls to its end")
  func opening() {
    var facilitator = ScreenFacilitator()
    facilitator.screen.tell(["Join:", "  " + Self.join, ""] + (1...40).map { "Line \($0)." })
    #expect(!facilitator.rows().contains { $0.contains("│") && $0.contains("Line") })
    #expect(!facilitator.words().contains("Line 40."))
    for _ in 0..<8 { facilitator.press(Key(.pageDown)) }
    #expect(facilitator.words().contains("Line 40."))
    facilitator.press("i")
    #expect(facilitator.events.last == .showInvitation)
  }
}
