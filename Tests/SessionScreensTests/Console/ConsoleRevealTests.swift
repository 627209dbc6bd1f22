import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("The picture before the room sees it, and keys without a meaning")
struct ConsoleRevealTests {
  private func atPicture() -> ScreenFacilitator {
    var facilitator = ScreenFacilitator.inStep()
    let way = ConsoleRoom.step("way")
    facilitator.hear(
      .view(step: way, view: ConsoleRoom.view, facilitatorOnly: true),
      .phase(step: way, phase: .viewed, deadline: nil))
    return facilitator
  }

  private func show(_ facilitator: inout ScreenFacilitator) {
    let way = ConsoleRoom.step("way")
    facilitator.hear(
      .heard, .view(step: way, view: ConsoleRoom.view, facilitatorOnly: false),
      .phase(step: way, phase: .revealed, deadline: nil))
  }

  @Test("Once it is shown, the sheet is gone and a sentence says that the room sees it")
  func closes() {
    var facilitator = atPicture()
    facilitator.press("vv")
    #expect(facilitator.sent == [.verb(.reveal)])
    show(&facilitator)
    #expect(facilitator.words().contains("The room sees it now."))
    #expect(!facilitator.words().contains("Before the room sees it"))
  }

  @Test("A sheet that is open when somebody else shows it goes by itself")
  func closesForOthers() {
    var facilitator = atPicture()
    facilitator.press("v")
    #expect(facilitator.words().contains("Before the room sees it"))
    show(&facilitator)
    #expect(!facilitator.words().contains("Before the room sees it"))
    #expect(facilitator.words().contains("The room sees it now."))
  }

  @Test("A picture that the room has is looked at, and not sent again")
  func once() {
    var facilitator = atPicture()
    facilitator.press("vv")
    show(&facilitator)
    facilitator.press("v")
    #expect(facilitator.words().contains("The room sees this."))
    #expect(!facilitator.words().contains("show it to the room"))
    facilitator.press("v")
    #expect(facilitator.sent == [.verb(.reveal)])
  }

  @Test("Before there is a picture the sheet says what is missing")
  func withoutPicture() {
    var facilitator = ScreenFacilitator()
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    facilitator.press("v")
    #expect(facilitator.words().contains("The step still takes answers."))
    #expect(!facilitator.words().contains("v show it to the room"))
    let way = ConsoleRoom.step("way")
    facilitator.hear(
      .readiness(step: way, readiness: .stillWriting),
      .phase(step: way, phase: .closed, deadline: nil))
    #expect(facilitator.words().contains("The answers are being read"))
    #expect(!facilitator.words().contains("Still writing."))
    facilitator.hear(.phase(step: way, phase: .viewed, deadline: nil))
    #expect(facilitator.words().contains("No picture of this step comes to you."))
    facilitator.hear(ConsoleRoom.lines())
    #expect(facilitator.words().contains("shown line by line"))
  }

  @Test("What only the facilitator may see is not offered to the room")
  func ownEyes() {
    var facilitator = ScreenFacilitator.inStep()
    let way = ConsoleRoom.step("way")
    facilitator.hear(
      .phase(step: way, phase: .viewed, deadline: nil),
      .view(step: way, view: .allClear(true), facilitatorOnly: true))
    #expect(!facilitator.words().contains("v again"))
    #expect(facilitator.words().contains("v see it large"))
    facilitator.press("vv")
    #expect(!facilitator.words().contains("Before the room sees it"))
    #expect(facilitator.sent.isEmpty)
    #expect(!facilitator.words().contains("show it to the room"))
  }

  private static let nothing = ServerMessage.error(
    code: .refused, hint: "There is nothing to show.", sequence: nil)
  private static let tooFast = ServerMessage.error(
    code: .tooFast, hint: "Too fast.", sequence: nil)

  @Test("What the server says the room may not see is not offered again")
  func refused() {
    var facilitator = atPicture()
    facilitator.press("vv")
    facilitator.hear(Self.nothing)
    facilitator.press("v")
    #expect(!facilitator.words().contains("show it to the room"))
  }

  @Test("A refusal of something else leaves the picture to be shown")
  func others() {
    var hasty = atPicture()
    hasty.press("vv")
    hasty.hear(Self.tooFast)
    var answered = atPicture()
    answered.press("vv")
    answered.hear(.heard, Self.nothing)
    var busy = atPicture()
    busy.press(" vv")
    busy.hear(Self.nothing)
    var away = atPicture()
    away.press("vv")
    away.screen.disconnected()
    _ = away.screen.connected()
    away.hear(ConsoleRoom.admission(), Self.nothing)
    for facilitator in [hasty, answered, busy, away] {
      var facilitator = facilitator
      facilitator.press("v")
      #expect(facilitator.words().contains("v show it to the room"))
    }
  }

  @Test("Where circles answered, of whom no picture comes, the key stands at the foot")
  func circles() {
    var facilitator = ScreenFacilitator()
    facilitator.hear(
      .step(ConsoleRoom.card(.text(limit: 200))),
      .phase(step: ConsoleRoom.step("way"), phase: .viewed, deadline: nil))
    let foot = facilitator.rows(Size(columns: 120, rows: 35)).suffix(2).joined(separator: " ")
    #expect(foot.contains(" v "))
    facilitator.press("v")
    #expect(facilitator.words().contains("v show it to the room"))
    facilitator.press("v")
    #expect(facilitator.sent == [.verb(.reveal)])
    facilitator.hear(Self.nothing)
    #expect(!facilitator.rows().suffix(2).joined(separator: " ").contains(" v "))
  }

  @Test("A key that the sheet does not know says which ones it knows, and does nothing")
  func names() {
    var facilitator = atPicture()
    facilitator.press("vn")
    #expect(facilitator.words().contains("Here: v show it to the room, Esc close."))
    facilitator.press("v")
    #expect(facilitator.sent == [.verb(.reveal)])
  }

  @Test(
    "So do a menu, a question and the room",
    arguments: [
      ("aq", "Here: p, b, k, t, c, Esc close."), ("k?", "Here: y yes, n no."),
      ("Q", "? shows all keys."),
    ])
  func elsewhere(_ keys: String, _ sentence: String) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(keys)
    #expect(facilitator.words().contains(sentence))
    #expect(facilitator.sent.isEmpty)
  }
}

@Suite("The way through the steps, on a facilitator's screen")
struct ConsoleCourseTests {
  @Test("After the last step the way to the end is named, and stands among the keys")
  func lastStep() {
    var facilitator = ScreenFacilitator()
    let item = ServerMessage.Plan.Item(
      step: ConsoleRoom.step("way"), title: "The last", type: .text, minutes: 8, priority: .core,
      isProtected: false, state: .current)
    facilitator.hear(
      .step(ConsoleRoom.card(.text(limit: 200))),
      .plan(ServerMessage.Plan(items: [item], minutesOver: 0, proposals: [])))
    facilitator.press("n")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("That was the last step. E e ends the steps."))
    #expect(facilitator.words().contains("E end …"))
    facilitator.press("1")
    #expect(!facilitator.words().contains("That was the last step."))
    facilitator.hear(.phase(step: item.step, phase: .closed, deadline: nil))
    #expect(facilitator.words().contains("That was the last step."))
  }

  @Test("Among the lines, a key of the room says where the room is")
  func amongLines() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("ln")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("l goes back to it."))
    facilitator.hear(ConsoleRoom.lines([]))
    #expect(facilitator.screen.model.waitingLines == 0)
  }

  @Test("Where no line waits, the present step has the rows")
  func rows() {
    func bottom(_ facilitator: ScreenFacilitator) -> Int {
      facilitator.rows().firstIndex { $0.hasPrefix("│") && $0.contains("╰") } ?? 0
    }
    var facilitator = ScreenFacilitator()
    facilitator.hear(.step(ConsoleRoom.card(.text(limit: 200))))
    let alone = bottom(facilitator)
    facilitator.hear(ConsoleRoom.lines())
    #expect(bottom(facilitator) < alone)
  }
}

@Suite("Yes and no on a console, in the language of whoever sits there")
struct ConsoleAnswerTests {
  static let answers: [(Language, Character, Character)] = [
    (.english, "y", "n"), (.german, "j", "n"), (.spanish, "s", "n"), (.french, "o", "n"),
  ]

  @Test("The question names the letters that work, and English ones do as well", arguments: answers)
  func drawn(_ language: Language, _ yes: Character, _ no: Character) {
    for letter in [yes, "y"] {
      var facilitator = ScreenFacilitator.inStep(ScreenStyle(phrases: Phrasebook(language)))
      facilitator.press("k")
      let row = facilitator.rows().last { $0.contains("\(yes) ") && $0.contains("\(no) ") }
      #expect(row != nil)
      facilitator.press(.character(letter))
      #expect(facilitator.sent == [.verb(.skip)])
    }
    var left = ScreenFacilitator.inStep(ScreenStyle(phrases: Phrasebook(language)))
    left.press("Ee")
    left.press(.character(no))
    #expect(left.sent.isEmpty)
    #expect(left.events.last == .notEnded)
  }

  static let words: [(Language, String, String)] = [
    (.english, "yes", "no"), (.german, "ja", "nein"), (.spanish, "sí", "no"),
    (.french, "oui", "non"),
  ]

  @Test("Line mode takes the words that its question names", arguments: words)
  func typed(_ language: Language, _ yes: String, _ no: String) throws {
    let phrases = Phrasebook(language)
    var model = ScreenFacilitator.inStep().screen.model
    let lines = ConsoleLines(style: LineStyle(phrases: phrases))
    let asked = model.act(.end, month: "2026-11", at: 0)
    let question = lines.lines(for: asked.events, model).joined(separator: " ")
    #expect(question.contains(" \(yes) ") && question.contains(" \(no) "))
    for word in [yes, "yes", "y", yes.uppercased()] {
      #expect(try model.command(word, in: phrases) == .yes)
    }
    for word in [no, "no", "n"] { #expect(try model.command(word, in: phrases) == .no) }
  }

  @Test("Only while something waits for an answer are n and o answers")
  func letters() throws {
    var model = ScreenFacilitator.inStep().screen.model
    #expect(try model.command("n", in: Phrasebook()) == .verb(.next))
    #expect(try model.command("o", in: Phrasebook(.french)) == .verb(.open))
    _ = model.act(.end, month: "2026-11", at: 0)
    #expect(try model.command("n", in: Phrasebook()) == .no)
    #expect(try model.command("o", in: Phrasebook(.french)) == .yes)
    #expect(try model.command("next", in: Phrasebook()) == .verb(.next))
    #expect(throws: ConsoleFault.self) { try model.command("oui", in: Phrasebook()) }
  }
}
