import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What a shared screen shows of rounds, drafts and matches")
struct StageTests {
  static let told: [(ServerMessage, [String])] = [
    (RoundTests.turn(2, speaker: "Ben"), ["Turn 2 of 3: Ben"]),
    (.roundLine(step: Make.step(), from: "Ben", text: "bread"), ["  Ben: \"bread\""]),
    (
      DraftTests.draft(DraftTests.line(1, "We call.", by: "Ben")),
      ["Line 1 is new from Ben:", "  \"We call.\""]
    ),
    (
      .keeper(ServerMessage.Keeper(name: "Ben", isYou: false, isKept: true)),
      ["The time is kept by Ben"]
    ),
    (.away(false), ["Somebody holds the room again."]),
    (
      .after(until: Make.instant(9)),
      ["The steps are over. The room stays open for a while. Thank you."]
    ),
    (.mailSent, []), (.signals(slower: .some, moreTime: .none), []),
  ]

  @Test("Each message", arguments: told)
  func shows(_ message: ServerMessage, _ lines: [String]) {
    var stage = StageLines()
    _ = stage.receive(.step(Make.card(RoundTests.body(), form: nil)))
    #expect(stage.receive(message) == lines)
  }

  @Test("The same turn is shown once, whatever its clock does")
  func once() {
    var stage = StageLines()
    _ = stage.receive(.step(Make.card(RoundTests.body(), form: nil)))
    _ = stage.receive(RoundTests.turn(2, speaker: "Ben"))
    let again = stage.receive(
      RoundTests.turn(2, speaker: "Ben") { $0.endsAt = Make.instant(99_000) })
    #expect(again.isEmpty)
  }

  @Test("A match on a shared screen is its two lists")
  func match() {
    var stage = StageLines()
    _ = stage.receive(.step(Make.card(MatchTests.body)))
    let view = View.match(MatchView(yes: ["meeting"], open: []))
    let lines = stage.receive(.view(step: Make.step(), view: view, facilitatorOnly: false))
    #expect(
      lines.prefix(4) == [
        "", "What the room sees of Choosing", "Everyone said yes to:", "  meeting",
      ])
  }
}
