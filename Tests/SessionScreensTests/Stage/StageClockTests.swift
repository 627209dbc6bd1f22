import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Time on the shared screen")
struct StageClockTests {
  static let body = StepCard.Body.breathe(
    Breathing(inhaleSeconds: 4, holdSeconds: 2, exhaleSeconds: 6, cycles: 2))

  @Test("Nothing ticks in the lobby")
  func lobby() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival)
    #expect(screen.nextTick == nil)
  }

  @Test("A clock ticks with its seconds; with reduced motion with each ten")
  func clock() {
    let expected: [(isStill: Bool, next: Int64, shown: String)] = [
      (false, 3_500, "◷ 1:02"), (true, 4_500, "◷ 1:10"),
    ]
    for (isStill, next, shown) in expected {
      var screen = StageScreen(style: ScreenStyle(look: Look(isStill: isStill)))
      var card = StageMake.card()
      card.state.deadline = SessionInstant(milliseconds: 64_500)
      screen.tell(StageMake.arrival + [.step(card)], at: 0)
      _ = screen.tick(at: 2_500)
      #expect(screen.nextTick == next)
      #expect(screen.rows(at: 2_500).joined().contains(shown))
    }
  }

  @Test("A clock that was moved by a quiet moment goes on from there")
  func resumed() {
    var screen = StageScreen(style: ScreenStyle())
    var card = StageMake.card()
    card.state.deadline = SessionInstant(milliseconds: 60_000)
    screen.tell(StageMake.arrival + [.step(card), .held])
    screen.tell([.resumed(openedAt: nil, deadline: SessionInstant(milliseconds: 90_000))])
    #expect(screen.rows().joined().contains("◷ 1:30"))
  }

  @Test("A breath is led ten times a second at most, and with reduced motion by its words")
  func breath() {
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.step(StageMake.card(body: Self.body))], at: 0)
    _ = screen.tick(at: 1_000)
    #expect(screen.nextTick == 1_100)
    #expect(screen.rows(at: 1_000).joined().contains("breathe in  3"))
    #expect(screen.rows(at: 5_000).joined().contains("hold  1"))
    #expect(screen.rows(at: 6_000).joined().contains("breathe out  6"))
    #expect(screen.rows(at: 24_000).joined().contains("last breath"))
    var still = StageScreen(style: ScreenStyle(look: Look(isStill: true)))
    still.tell(StageMake.arrival + [.step(StageMake.card(body: Self.body))], at: 0)
    _ = still.tick(at: 1_000)
    #expect(still.nextTick == 4_000)
    #expect(!still.rows(at: 1_000).joined().contains("█"))
  }

  @Test("The lines of a talk come when they are due")
  func cues() {
    let body = StepCard.Body.talk(
      cues: [StepCard.Cue(atSeconds: 30, say: "Now look up.")], showsResources: false)
    var screen = StageScreen(style: ScreenStyle())
    screen.tell(StageMake.arrival + [.step(StageMake.card(body: body))], at: 0)
    #expect(screen.nextTick == 30_000)
    #expect(!screen.rows(at: 29_999).joined().contains("Now look up."))
    #expect(screen.rows(at: 30_000).contains("    Now look up."))
  }

  @Test("The session's clock is the server's, whatever the screen's own says")
  func offset() {
    var screen = StageScreen(style: ScreenStyle())
    var card = StageMake.card()
    card.state.deadline = SessionInstant(milliseconds: 60_000)
    screen.tell(StageMake.arrival + [.step(card)], at: 7_000_000)
    #expect(screen.rows(at: 7_010_000).joined().contains("◷ 0:50"))
  }
}

@Suite("What a shared screen knows")
struct StageSceneTests {
  @Test("What is told twice is news once")
  func once() {
    var scene = StageScene()
    _ = scene.receive(.step(StageMake.card()), at: 0)
    let progress = ServerMessage.progress(step: StageMake.id, progress: .some)
    #expect(scene.receive(progress, at: 0) == .progress(.some))
    #expect(scene.receive(progress, at: 0) == nil)
  }

  @Test("What a step showed is gone with the next step")
  func next() {
    var scene = StageScene()
    _ = scene.receive(.step(StageMake.card()), at: 0)
    _ = scene.receive(.view(step: StageMake.id, view: .notShown, facilitatorOnly: false), at: 0)
    #expect(scene.step?.shown?.view == .notShown)
    _ = scene.receive(.step(StageMake.card("next")), at: 0)
    #expect(scene.step?.shown == nil)
  }

  @Test("Lines come in batches and long lists in parts; the same again comes once")
  func batches() {
    var scene = StageScene()
    _ = scene.receive(.step(StageMake.card()), at: 0)
    for batch in [["leek", "pea"], ["barley"], ["leek", "pea"], ["barley"]] {
      let lines = batch.map { LinesView.Line(text: $0, mayKeep: false) }
      let view = View.lines(LinesView(lines: lines))
      _ = scene.receive(.view(step: StageMake.id, view: view, facilitatorOnly: false), at: 0)
    }
    guard case .lines(let shown)? = scene.step?.shown?.view else {
      Issue.record("lines are shown")
      return
    }
    #expect(shown.lines.map(\.text) == ["leek", "pea", "barley"])
  }

  @Test("A step that is opened anew asks again, and shows nothing of before")
  func anew() {
    var scene = StageScene()
    _ = scene.receive(.step(StageMake.card()), at: 0)
    _ = scene.receive(.phase(step: StageMake.id, phase: .closed, deadline: nil), at: 0)
    _ = scene.receive(.view(step: StageMake.id, view: .notShown, facilitatorOnly: false), at: 0)
    _ = scene.receive(.step(StageMake.card()), at: 0)
    #expect(scene.step?.shown == nil)
  }

  @Test("A seat's own messages change nothing on a shared screen")
  func others() {
    var scene = StageScene()
    _ = scene.receive(.step(StageMake.card()), at: 0)
    let before = scene
    for message in [
      ServerMessage.heard, .ownAnswerOnly(step: StageMake.id), .pairLine(from: "Ben", text: "no"),
      .notes([]), .mailSent, .helpWanted(who: "Ben"), .aside(from: "a helper", text: "no"),
    ] {
      #expect(scene.receive(message, at: 0) == nil)
    }
    #expect(scene == before)
  }
}
