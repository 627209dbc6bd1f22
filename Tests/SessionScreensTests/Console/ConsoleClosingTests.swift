import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Closing a step, and going elsewhere, on a facilitator's screen")
struct ConsoleClosingTests {
  private let way = ConsoleRoom.step("way")

  private func writing() -> ScreenFacilitator {
    var facilitator = ScreenFacilitator()
    facilitator.hear(
      .step(ConsoleRoom.card(.text(limit: 200))), .readiness(step: way, readiness: .stillWriting))
    return facilitator
  }

  @Test(
    "While not everybody has finished it asks once, before c and before n", arguments: ["c", "n"])
  func asks(_ key: String) {
    var facilitator = writing()
    facilitator.press(key)
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("Not everybody has finished, as far as you are told"))
    facilitator.press("n")
    #expect(facilitator.sent.isEmpty)
    facilitator.press(key)
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(key == "c" ? .close : .next)])
  }

  @Test("Once everybody has it does not ask")
  func ready() {
    var facilitator = writing()
    facilitator.hear(.readiness(step: way, readiness: .readyWhenYouAre))
    facilitator.press("c")
    #expect(facilitator.sent == [.verb(.close)])
  }

  @Test("Before the first word of how far a step is, nobody counts as ready")
  func untold() {
    var facilitator = ScreenFacilitator()
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    #expect(facilitator.words(Size(columns: 120, rows: 35)).contains("Still writing."))
    facilitator.press("c")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("Not everybody has finished, as far as you are told"))
    var talk = ScreenFacilitator()
    var card = ConsoleRoom.card(.talk(cues: [], showsResources: false))
    card.form = nil
    talk.hear(.step(card))
    talk.press("c")
    #expect(talk.sent == [.verb(.close)])
  }

  @Test("The question goes when the step closes by itself")
  func goes() {
    var facilitator = writing()
    facilitator.press("c")
    facilitator.hear(.phase(step: way, phase: .closed, deadline: nil))
    #expect(!facilitator.words().contains("Are you sure?"))
  }

  @Test(
    "After the last step neither n nor o speaks of what was done already", arguments: ["n", "o"])
  func over(_ key: String) {
    var facilitator = ScreenFacilitator()
    facilitator.hear(
      .step(ConsoleRoom.card(.text(limit: 200))),
      .after(until: ConsoleRoom.instant(600_000)))
    facilitator.press(key)
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("The steps are over. E n closes the room."))
    facilitator.press("E")
    #expect(facilitator.words().contains("end the steps (not now)"))
  }

  @Test("After a step that is shown to nobody nothing is said of a picture")
  func unshown() {
    var facilitator = ScreenFacilitator()
    var card = ConsoleRoom.card(.text(limit: 200))
    card.form?.isUnshown = true
    facilitator.hear(.step(card), .phase(step: way, phase: .viewed, deadline: nil))
    #expect(!facilitator.words(Size(columns: 120, rows: 35)).contains("the room has not seen"))
    #expect(facilitator.words(Size(columns: 120, rows: 35)).contains("Nothing of this step comes"))
  }

  @Test("What is skipped is the step that comes next, by its name")
  func skips() {
    var facilitator = writing()
    facilitator.press("k")
    let rows = facilitator.rows().suffix(8).joined(separator: "\n")
    #expect(rows.contains("Group themes"))
    #expect(rows.contains("would come next"))
  }

  /// A gate and eleven steps after the present one.
  private func beforeGate() -> ScreenFacilitator {
    var facilitator = ScreenFacilitator()
    let items = (1...13).map { number in
      ServerMessage.Plan.Item(
        step: ConsoleRoom.step("step-\(number)"), title: "Part \(number) of it",
        type: number == 3 ? .gate : .talk, minutes: 1, priority: .core, isProtected: false,
        state: number == 1 ? .held : number == 2 ? .current : .coming)
    }
    var card = ConsoleRoom.card(.talk(cues: [], showsResources: false), id: "step-2")
    card.form = nil
    facilitator.hear(
      .step(card),
      .plan(ServerMessage.Plan(items: items, minutesOver: 0, proposals: [])))
    return facilitator
  }

  @Test("Only steps that can be opened are there to jump to, found by number and by words")
  func jumps() {
    var facilitator = beforeGate()
    facilitator.press("j")
    let words = facilitator.rows().filter { $0.contains("of it") && $0.hasPrefix("│ ") }
    #expect(facilitator.words().contains("▸ 3 Part 3 of it"))
    #expect(!words.contains { $0.contains("1 Part 1 of it  ") && $0.contains("▸") })
    facilitator.press("12")
    #expect(facilitator.words().contains("▸ 12 Part 12 of it"))
    facilitator.press("9")
    #expect(facilitator.words().contains("Nothing here has what you typed"))
    #expect(!facilitator.words().contains("Enter choose"))
    facilitator.press("\n")
    #expect(facilitator.words().contains("Nothing here has what you typed"))
    facilitator.press(Key(.backspace))
    facilitator.press("\n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("A gate is left out with it"))
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.jump(ConsoleRoom.step("step-12")))])
  }

  @Test("To leave out a gate itself is said as that")
  func gateItself() {
    var facilitator = beforeGate()
    facilitator.press("k")
    #expect(facilitator.words().contains("It is a gate: without it nobody is asked"))
    #expect(!facilitator.words().contains("A gate is left out with it"))
  }

  @Test("The chosen one of a long list is seen")
  func scrolls() {
    var facilitator = beforeGate()
    facilitator.press("j")
    for _ in 0..<10 { facilitator.press(Key(.down)) }
    for size in ScreenFacilitator.sizes {
      #expect(facilitator.words(size).contains("▸ 13 "), "\(size.rows)")
    }
  }

  @Test("No gate between, no question; a step that has been answers as well")
  func agenda() {
    var facilitator = beforeGate()
    facilitator.press("j3\n")
    #expect(facilitator.sent == [.verb(.jump(ConsoleRoom.step("step-3")))])
    facilitator.press("2")
    facilitator.press(Key(.enter))
    #expect(facilitator.words().contains("That is the step you are at."))
    facilitator.press(Key(.home), Key(.enter))
    #expect(facilitator.words().contains("That step is over. b shows earlier steps once more."))
    #expect(facilitator.sent.count == 1)
  }

  @Test("While an earlier step is seen again, the way back is named", arguments: Language.allCases)
  func back(_ language: Language) {
    var facilitator = ScreenFacilitator(ScreenStyle(phrases: Phrasebook(language)))
    var card = ConsoleRoom.card(.text(limit: 200), id: "wins")
    card.state.phase = .revealed
    facilitator.hear(.step(card))
    let sentence = Phrasebook(language)(FacilitateGuidePhrase.lookingBack, ["key": .text("n")])
    #expect(facilitator.words().contains(sentence.prefix(25)))
    facilitator.press("n")
    #expect(facilitator.sent == [.verb(.next)])
    let lines = ConsoleLines(style: LineStyle(phrases: Phrasebook(language)))
      .lines(for: [.step(card)], facilitator.screen.model).joined(separator: " ")
    #expect(lines.contains("next "))
  }

  @Test("With too few people, what becomes of the answers is said, and no picture is promised")
  func few() {
    var facilitator = ScreenFacilitator()
    var card = ConsoleRoom.card(.scale(range: 0...10, labels: [:]))
    card.form?.isUnshown = true
    facilitator.hear(
      .admitted(
        ServerMessage.Admission(
          role: .facilitator, title: "Two", room: .pair, isRehearsal: false, isLate: false,
          usesNames: true, resumeToken: nil, time: ConsoleRoom.instant(0),
          leadership: .facilitator, goals: [], contentNotes: [], resources: [], promise: "Kept.")),
      .step(card), .phase(step: way, phase: .viewed, deadline: nil))
    #expect(facilitator.words().contains("Nothing of this step comes to you or the"))
    #expect(!facilitator.words().contains("the room has not seen it"))
    facilitator.press("vv")
    #expect(facilitator.sent.isEmpty)
    #expect(!facilitator.words().contains("show it to the room"))
    let status = ConsoleLines().lines(for: [.showStatus], facilitator.screen.model)
    #expect(status.joined(separator: " ").contains("stays on their own screens"))
  }

  @Test("Signed answers come to no console before the room, and the key that shows them is named")
  func signed() {
    var facilitator = ScreenFacilitator()
    let card = ConsoleRoom.card(.text(limit: 200))
    facilitator.hear(
      .admitted(
        ServerMessage.Admission(
          role: .facilitator, title: "Three", room: .constellation, isRehearsal: false,
          isLate: false, usesNames: true, resumeToken: nil, time: ConsoleRoom.instant(0),
          leadership: .facilitator, goals: [], contentNotes: [], resources: [], promise: "Kept.")),
      .step(card), .phase(step: way, phase: .viewed, deadline: nil))
    #expect(!facilitator.words().contains("Nothing of this step comes to you or the"))
    #expect(facilitator.words().contains("v reveal"))
    facilitator.press("vv")
    #expect(!facilitator.sent.isEmpty)
  }
}

@Suite("What lies over the panels of a facilitator's screen")
struct ConsoleOverlayTests {
  static let layers = ["a", "j", "?", "s", "w", "k", "v", "z", "p", "/", ":", "aQ", "sQ"]

  @Test("It covers whole rows, and what is said stands right above it", arguments: layers)
  func whole(_ keys: String) {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 35)] {
      var facilitator = ScreenFacilitator.inStep()
      _ = facilitator.screen.take(.resize(size), at: 0)
      facilitator.press(keys)
      let rows = facilitator.rows(size)
      let tops = rows.filter { $0.hasPrefix("╭─ ▸ ") && $0.hasSuffix("─╮") && !$0.contains("╮╭") }
      #expect(tops.count == 1, "\(keys) \(size.columns)")
      guard keys.hasSuffix("Q"), keys.count == 2,
        let said = rows.firstIndex(where: { $0.hasPrefix("┃") })
      else { continue }
      #expect(rows[said - 1].hasPrefix("──────"))
      #expect(rows[said + 1].hasPrefix("╭─ ▸"), "\(rows)")
      #expect(rows[said + 1].hasSuffix("─╮"))
    }
  }
}
