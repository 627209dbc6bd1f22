import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What is longer than a shared screen, and what came of a consent test")
struct StageTurningTests {
  private static let size = Size(columns: 40, rows: 12)

  private func long() -> StageScreen {
    var screen = StageScreen(style: ScreenStyle())
    _ = screen.take(.resize(Self.size), at: 0)
    var card = StageMake.card(
      body: .statements(
        items: (1...30).map { "Statement \($0)." }, labels: ["yes", "no"]))
    card.ask = "What holds?"
    screen.tell(StageMake.arrival + [.step(card)])
    return screen
  }

  /// What stands on the screen at its next moments, as its loop lets them come.
  private func seen(_ screen: inout StageScreen, moments: Int) -> [String] {
    var pages = [words(screen, at: 0)]
    for _ in 0..<moments {
      guard let next = screen.nextTick else { break }
      _ = screen.tick(at: next)
      pages.append(words(screen, at: next))
    }
    return pages
  }

  private func words(_ screen: StageScreen, at local: Int64) -> String {
    screen.rows(Self.size, at: local).joined(separator: "\n")
  }

  @Test("A page that is longer turns by itself, and begins again after its end")
  func turns() {
    var screen = long()
    let pages = seen(&screen, moments: 20)
    for number in 1...30 {
      #expect(pages.contains { $0.contains("Statement \(number).") }, "\(number)")
    }
    #expect(pages.first?.contains("▼") == true)
    #expect(pages.count { $0 == pages.first } > 1)
  }

  @Test("What fits stays where it is, and asks for no moment")
  func fits() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.step(StageMake.card())])
    #expect(screen.nextTick == nil)
  }

  @Test("Where a key has moved it, it stays for a minute")
  func hands() throws {
    var screen = long()
    _ = screen.take(.key(Key(.down)), at: 1_000)
    #expect(screen.scroll == 1)
    let moved = words(screen, at: 1_000)
    #expect(words(screen, at: 60_000) == moved)
    let next = try #require(screen.nextTick)
    #expect(next == 61_000)
    _ = screen.tick(at: next)
    #expect(words(screen, at: next) != moved)
  }

  @Test("A new page is read from its beginning, however far the one before had turned")
  func begins() throws {
    var screen = long()
    let first = words(screen, at: 0)
    let next = try #require(screen.nextTick)
    _ = screen.tick(at: next)
    #expect(words(screen, at: next) != first)
    _ = screen.receive(.held, at: next)
    _ = screen.receive(.resumed(openedAt: nil, deadline: nil), at: next)
    #expect(words(screen, at: next) == first)
  }

  @Test("What came of a consent test stays with the draft until the next test")
  func outcome() {
    var screen = StageScreen(style: ScreenStyle())
    let draft = StageMake.card(
      "draft",
      body: .draft(
        StepCard.DraftCard(
          limit: 200, maxLines: 5, answers: ["yes", "can live with it", "no"],
          reviewAfterDays: nil, hasExitClause: false)))
    var ballot = StageMake.card("ballot")
    (ballot.isBallot, ballot.ask) = (true, "We eat at nine.")
    let view = View.ballot(
      BallotView(text: "We eat at nine.", yes: 2, canLive: 1, isAdopted: true))
    screen.tell(StageMake.arrival + [.step(draft), .step(ballot)])
    screen.tell([.view(step: ballot.id, view: view, facilitatorOnly: false), .step(draft)])
    #expect(screen.rows().joined().contains("We eat at nine."))
    #expect(screen.scene.outcome?.view == view)
    screen.tell([.step(ballot)])
    #expect(screen.scene.outcome == nil)
  }
}
