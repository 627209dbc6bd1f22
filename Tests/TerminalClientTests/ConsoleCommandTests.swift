import Phrasebook
import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What a facilitator's typed line means")
struct ConsoleCommandTests {
  static let accepted: [(String, ConsoleCommand)] = [
    ("open", .verb(.open)), ("o", .verb(.open)), ("c", .verb(.close)), ("v", .verb(.reveal)),
    ("n", .verb(.next)), ("b", .verb(.back)), ("skip", .verb(.skip)),
    ("jump soup", .verb(.jump(Make.step()))), ("e", .verb(.extend(minutes: 0))),
    ("extend 5", .verb(.extend(minutes: 5))), ("hold", .verb(.hold)), ("resume", .verb(.resume)),
    ("pulse", .verb(.insertPulse)), ("breathe", .verb(.insertBreathe(minutes: 1))),
    ("break 10", .verb(.insertBreak(minutes: 10))),
    ("talk Let us pause.", .verb(.insertTalk(text: "Let us pause.", minutes: 2))),
    ("late 3", .verb(.startLate(minutes: 3))), ("auto on", .verb(.autoClose(true))),
    ("auto off", .verb(.autoClose(false))), ("lock", .verb(.lock)), ("unlock", .verb(.unlock)),
    ("admit", .verb(.admit)), ("door close", .verb(.closeDoor)), ("people", .people),
    ("out b", .verb(.sendOut(letter: "b"))), ("callback", .verb(.callBack)),
    ("say Two minutes left.", .verb(.broadcast("Two minutes left."))),
    ("order listening", .verb(.follow(order: "listening"))),
    ("drop soup", .verb(.drop(Make.step()))), ("plan", .plan), ("lines", .lines),
    ("read", .read), ("holdback a c cruel", .moderate(.hold(letters: ["a", "c"], reason: .cruel))),
    ("holdback a names", .moderate(.hold(letters: ["a"], reason: .namesSomeone))),
    ("holdback a", .moderate(.hold(letters: ["a"], reason: .offTopic))),
    ("redact a 3-9", .moderate(.redact(letter: "a", from: 2, to: 9))),
    ("redact a \"my boss\"", .redactWords(letter: "a", words: "my boss")),
    ("undo a", .moderate(.undo(letter: "a"))),
    ("release a b c", .moderate(.release(letters: ["a", "b", "c"]))),
    ("finish", .moderate(.finish)), ("notes", .notes), ("seen", .seen),
    ("note call Anna", .note("call Anna")),
    ("export md out file.md", .export(format: "md", path: "out file.md", date: .month)),
    ("export html", .export(format: "html", path: "", date: .month)),
    ("export csv year", .export(format: "csv", path: "", date: .year)),
    ("export csv out none", .export(format: "csv", path: "out", date: .none)),
    ("invite", .invite), ("end", .end), ("yes", .yes), ("quit", .quit), ("?", .help),
    ("turn", .verb(.turn(letter: nil))), ("turn c", .verb(.turn(letter: "c"))),
    ("test 2", .verb(.test(line: 2))), ("withdraw 2", .withdraw(2)),
    ("closed on", .verb(.closedQuestions(true))), ("closed off", .verb(.closedQuestions(false))),
    ("handover", .verb(.handOver)), ("takeover", .verb(.takeOver)),
    ("seat C 2", .verb(.seat(letter: "C", circle: 2))), ("end now", .verb(.endNow)),
    ("consent", .verb(.insertConsent)), ("listening", .verb(.follow(order: "listening"))),
    ("aside a break?", .aside("a break?")), ("threads", .threads),
    ("reply b We hear you", .moderate(.reply(letter: "b", text: "We hear you"))),
    ("offer a b", .moderate(.offer(letters: ["a", "b"]))),
    ("wait round", .wait(.round)), ("wait draft 2", .wait(.draft(2))),
    ("wait adopted 1", .wait(.adopted(1))), ("wait after", .wait(.after)),
    ("wait helper", .wait(.helper)), ("status", .status), ("wait closed", .wait(.closed)),
    ("wait seats 12", .wait(.seats(12))),
    ("wait step soup", .wait(.step(Make.step()))), ("", .nothing), ("OPEN", .verb(.open)),
  ]

  @Test("Every command", arguments: accepted)
  func accepts(_ line: String, _ command: ConsoleCommand) throws {
    #expect(try ConsoleCommand(line) == command)
  }

  @Test("The status names whoever would like a person, until that was seen to")
  func calls() {
    var model = ConsoleModel(arrival: .attach(code: "TULIP-42"))
    var place = Make.Place()
    place.role = .facilitator
    _ = model.receive(.admitted(place.admission), at: 0)
    for who in ["Ben", "Ben"] { _ = model.receive(.helpWanted(who: who), at: 0) }
    _ = model.receive(.pairHelpWanted, at: 0)
    func status() -> [String] { ConsoleLines().lines(for: [.showStatus], model) }
    #expect(status().contains("Would like a person (seen: seen to): Ben, a pair"))
    #expect(
      model.act(.seen, month: "2026-11", at: 0).events == [.sawToCalls(hadSome: true)])
    #expect(!status().contains { $0.contains("Would like a person") })
  }

  static let refused: [(String, ConsoleFault)] = [
    ("opne", .unknown(nearest: "open")), ("xyzzy", .unknown(nearest: nil)),
    ("jump Not A Step", .notAStep), ("extend much", .notANumber),
    ("extend 0", .notANumber), ("late", .noNumber), ("say", .needs(.say)),
    ("auto maybe", .needs(.auto)), ("door", .needs(.door)),
    ("redact a 9-3", .needs(.redact)),
    ("release", .needs(.release)),
    ("export pdf x", .needs(.export)),
    ("test", .noNumber), ("closed", .needs(.closed)),
    ("seat C", .needs(.seat)), ("seat C x", .notANumber),
    ("reply b", .needs(.reply)), ("aside", .needs(.aside)),
    ("offer", .needs(.offer)), ("wait draft", .noNumber),
    ("wait seats none", .notANumber), ("open now", .unknown(nearest: "open")),
  ]

  @Test("What is not understood is said", arguments: refused)
  func refuses(_ line: String, _ fault: ConsoleFault) {
    #expect(throws: fault) { try ConsoleCommand(line) }
  }
}
