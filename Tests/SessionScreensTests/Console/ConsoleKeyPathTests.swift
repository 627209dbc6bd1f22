import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Every word of line mode has keys")
struct ConsoleKeyPathTests {
  static let everyVerb: [ConsoleVerb] = [
    .open, .close, .reveal, .next, .back, .skip, .hold, .lock, .unlock, .admit, .closeDoor,
    .callBack, .end, .jump(ConsoleRoom.step("vote")), .extend(minutes: 3), .extend(minutes: 0),
    .startLate(minutes: 5), .autoClose(true), .autoClose(false), .insertPulse,
    .insertBreathe(minutes: 2), .insertBreak(minutes: 10),
    .insertTalk(text: "What helps?", minutes: 2), .sendOut(letter: "B"), .broadcast("Slowly."),
    .follow(order: "short"), .follow(order: "listening"), .drop(ConsoleRoom.step("vote")),
    .turn(letter: nil), .turn(letter: "C"), .test(line: 1), .closedQuestions(true),
    .closedQuestions(false), .handOver, .takeOver, .seat(letter: "A", circle: 2), .endNow,
    .insertConsent, .seen,
  ]

  @Test("A verb's keys send that verb and nothing else", arguments: everyVerb)
  func verb(_ verb: ConsoleVerb) {
    var facilitator = Self.ready(for: verb)
    facilitator.press(ConsoleKeys.path(for: .verb(verb)))
    #expect(facilitator.sent == [.verb(verb)])
  }

  /// In a step in which a verb means something.
  private static func ready(for verb: ConsoleVerb) -> ScreenFacilitator {
    switch verb {
    case .reveal: .beforeReveal()
    case .test: .inDraft()
    case .seen: .called()
    default: .inStep()
    }
  }

  @Test("On hold, the same key goes on")
  func resumes() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.held)
    facilitator.press(ConsoleKeys.path(for: .verb(.resume)))
    #expect(facilitator.sent == [.verb(.resume)])
  }

  static let everyModeration: [ModerationCommand] =
    [
      .list, .redact(letter: "B", from: 8, to: 11), .undo(letter: "Q"),
      .release(letters: ["K", "B", "Q"]), .release(letters: ["B"]),
      .reply(letter: "B", text: "We hear you."), .offer(letters: ["K", "Q"]), .finish,
    ] + HoldReason.allCases.map { .hold(letters: ["B", "Q"], reason: $0) }

  @Test("So do the keys of what is done with lines", arguments: everyModeration)
  func moderates(_ command: ModerationCommand) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(ConsoleKeys.path(for: .moderate(command), letters: ["K", "B", "Q"]))
    #expect(facilitator.sent == [.moderate(command)])
  }

  static let others: [ConsoleCommand] = [
    .withdraw(1), .aside("a break?"), .redactWords(letter: "B", words: "Sam"),
    .export(format: "md", path: "notes.md", date: .year),
    .export(format: "csv", path: "t.csv", date: .none),
    .export(format: "html", path: "t.html", date: .month),
    .export(format: "json", path: "t.json", date: .month),
  ]

  @Test("So do the keys of what is sent in other ways", arguments: others)
  func sends(_ command: ConsoleCommand) {
    var facilitator: ScreenFacilitator = command == .withdraw(1) ? .inDraft() : .inStep()
    var model = facilitator.screen.model
    facilitator.press(ConsoleKeys.path(for: command))
    #expect(facilitator.sent == model.act(command, month: "2026-11", at: 0).messages)
  }

  static let onlyLooks: [(ConsoleCommand, ConsoleEvent)] = [
    (.lines, .showLines), (.read, .readLines), (.threads, .showThreads), (.plan, .showPlan),
    (.people, .showPeople), (.status, .showStatus), (.notes, .showNotes),
    (.seen, .sawToCalls(hadSome: false)), (.invite, .showInvitation), (.help, .showHelp),
    (.note("ask Ben"), .noted("ask Ben")),
    (.end, .asksToEnd), (.no, .notEnded), (.quit, .quit),
    (.wait(.step(ConsoleRoom.step("way"))), .reached), (.wait(.lines), .reached),
  ]

  @Test("So do the keys of what is only looked at", arguments: onlyLooks)
  func looks(_ command: ConsoleCommand, _ event: ConsoleEvent) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(ConsoleKeys.path(for: command))
    #expect(facilitator.events.last == event)
    #expect(facilitator.sent.isEmpty)
  }

  static let dangerous: [ConsoleVerb] = [
    .skip, .closeDoor, .end, .endNow, .sendOut(letter: "B"), .drop(ConsoleRoom.step("vote")),
    .handOver,
  ]

  @Test("What is hard to take back asks once, and no is no", arguments: dangerous)
  func asks(_ verb: ConsoleVerb) {
    var facilitator = ScreenFacilitator.inStep()
    let path = ConsoleKeys.path(for: .verb(verb))
    facilitator.press(Array(path.dropLast()))
    #expect(facilitator.sent.isEmpty)
    facilitator.press(Key(.enter), Key(.character(" ")))
    #expect(facilitator.sent.isEmpty)
    facilitator.press("n")
    facilitator.press("y")
    #expect(facilitator.sent.isEmpty)
  }

  @Test("The typed word asks as well")
  func asksTyped() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(":skip\n")
    #expect(facilitator.sent.isEmpty)
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.skip)])
  }

  @Test("Nothing is revealed before it was looked at, and never by Enter")
  func reveals() {
    var facilitator = ScreenFacilitator.beforeReveal()
    facilitator.press("v")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("handovers"))
    facilitator.press(Key(.enter))
    #expect(facilitator.sent.isEmpty)
    facilitator.press("v")
    facilitator.press("v")
    #expect(facilitator.sent == [.verb(.reveal)])
  }

  @Test("A step is gone to from the agenda, after a yes")
  func agenda() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("2")
    facilitator.press(Key(.down), Key(.down), Key(.enter))
    #expect(facilitator.sent.isEmpty)
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.jump(ConsoleRoom.step("vote")))])
  }
}
