import FrameGallery
import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What stands at the foot of a facilitator's screen")
struct ConsoleOffersTests {
  private static let size = Size(columns: 120, rows: 35)

  private static let scenes = Gallery.scenes.filter { scene in
    scene.screen == .console && StepType.allCases.contains { $0.rawValue == scene.name }
  }

  /// The keys at the foot, as they are called there.
  private func keys(_ rows: [String]) -> [String] {
    rows.suffix(2).flatMap { $0.split(separator: "   ") }.compactMap { item in
      item.split(separator: " ").first.map(String.init)
    }
  }

  private func named(_ name: String) -> Key? {
    switch name {
    case "Space": .character(" ")
    case "Esc": Key(.escape)
    default: name.count == 1 ? name.first.map { Key.character($0) } : nil
    }
  }

  private func rows(_ desk: SampleDesk) -> [String] {
    let frame = desk.frame(Self.size, at: GalleryMoment.now, collectsCuts: false)
    return (0..<Self.size.rows).map { y in
      (0..<Self.size.columns).filter { frame[$0, y].width > 0 }
        .map { String(frame[$0, y].character) }.joined()
    }
  }

  @Test("In every step and state each key there changes or sends something", arguments: scenes)
  func answers(_ scene: GalleryScene) throws {
    for picture in scene.pictures where picture.state != "hidden" {
      let prepared = picture.prepared(ScreenStyle(), Self.size)
      let desk = try #require(prepared as? SampleDesk)
      let before = rows(desk)
      let names = keys(before)
      #expect(names.contains("?") && names.contains("q"), "\(picture.state)")
      for name in names {
        let key = try #require(named(name), "\(scene.name) \(picture.state): \(name)")
        var pressed = desk
        pressed.press(key, at: GalleryMoment.now)
        let after = rows(pressed)
        let isAnswered = after != before || pressed.answers > desk.answers
        #expect(isAnswered, "\(scene.name) \(picture.state): \(name)")
        let words = after.joined(separator: " ")
        #expect(!words.contains("does nothing here"), "\(scene.name) \(picture.state): \(name)")
      }
    }
  }

  @Test("What the room could not do just now is not there")
  func absent() {
    var facilitator = ScreenFacilitator()
    #expect(Set(keys(facilitator.rows())).isDisjoint(with: ["c", "n", "v", "b", "+"]))
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    #expect(Set(keys(facilitator.rows())).isDisjoint(with: ["o", "v", "b", "a"]))
    #expect(Set(keys(facilitator.rows())).isSuperset(of: ["c", "n"]))
    facilitator.hear(.phase(step: ConsoleRoom.step("way"), phase: .closed, deadline: nil))
    #expect(Set(keys(facilitator.rows(Self.size))).isSuperset(of: ["n", "b", "a"]))
    #expect(Set(keys(facilitator.rows(Self.size))).isDisjoint(with: ["c", "+", "e"]))
  }

  @Test("A menu says of what cannot be done now that it is not for now")
  func menus() {
    var facilitator = ScreenFacilitator()
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    facilitator.press("a")
    #expect(facilitator.words().contains("Between two steps: c closes this one first."))
    #expect(facilitator.words().contains("breathing (not now)"))
    facilitator.press(Key(.escape))
    facilitator.press("d")
    #expect(facilitator.words().contains("unlock the door (not now)"))
    #expect(!facilitator.words().contains("send somebody out (not now)"))
  }

  @Test(
    "A draft names its consent test, and what closing it cuts off", arguments: Language.allCases)
  func draft(_ language: Language) {
    var facilitator = ScreenFacilitator.inDraft(ScreenStyle(phrases: Phrasebook(language)))
    #expect(keys(facilitator.rows()).contains("r"))
    #expect(facilitator.words().contains("r d "))
    facilitator.press("c")
    #expect(facilitator.sent.isEmpty)
    let phrases = Phrasebook(language)
    let start = phrases(ConsoleScreenWarningPhrase.willCloseDraft).prefix(30)
    #expect(facilitator.words().contains(start))
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.close)])
  }

  @Test("An empty draft asks before it is closed, a finished one does not")
  func drafts() {
    func drafted(_ lines: [ServerMessage.Draft.Line]) -> ScreenFacilitator {
      var facilitator = ScreenFacilitator.inDraft()
      facilitator.hear(.draft(ServerMessage.Draft(step: ConsoleRoom.step("way"), lines: lines)))
      facilitator.press("c")
      return facilitator
    }
    #expect(drafted([]).sent.isEmpty)
    #expect(drafted([]).words().contains("No line has been proposed yet"))
    let adopted = ServerMessage.Draft.Line(
      number: 1, text: "We call.", by: nil, isAdopted: true, isYours: false)
    #expect(drafted([adopted]).sent == [.verb(.close)])
  }

  @Test("A match says that closing it shows it, and asks while not everybody has answered")
  func match() {
    var facilitator = ScreenFacilitator()
    facilitator.hear(
      .step(
        ConsoleRoom.card(
          .match(items: ["soup"], answers: ["yes", "maybe", "not now"], offersDyads: false))))
    #expect(facilitator.words().contains("c close and show"))
    facilitator.hear(.readiness(step: ConsoleRoom.step("way"), readiness: .stillWriting))
    facilitator.press("c")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("both lists are empty"))
  }

  @Test("The outcome of a consent test stays in sight beside the draft")
  func outcome() {
    var facilitator = ScreenFacilitator.inDraft()
    let draft = facilitator.screen.model.card
    var ballot = ConsoleRoom.card(.choice(options: ["yes", "no"], maxPicks: 1), id: "ballot-1")
    (ballot.isBallot, ballot.ask) = (true, "We call.")
    let view = View.choice(ChoiceView(options: [TalliedText("handovers", .count(2))]))
    facilitator.hear(
      .step(ballot), .phase(step: ballot.id, phase: .revealed, deadline: nil),
      .view(step: ballot.id, view: view, facilitatorOnly: false))
    if let draft { facilitator.hear(.step(draft)) }
    #expect(facilitator.words().contains("handovers"))
    #expect(!facilitator.words().contains("ballot-1"))
  }
}
