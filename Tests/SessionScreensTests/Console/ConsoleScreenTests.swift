import SessionScreens
import TerminalKit
import Testing

@Suite("A facilitator's screen")
struct ConsoleScreenTests {
  @Test("It greets the server with the facilitator's role")
  func greets() {
    var screen = ConsoleScreen(
      model: ConsoleModel(arrival: .attach(code: "TULIP-42")), style: ScreenStyle(),
      month: "2026-11")
    let output = screen.connected()
    #expect(output.messages.count == 1)
  }
}
