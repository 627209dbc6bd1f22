import Phrasebook
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol

/// A short session as a facilitator's console writes it, in a language and 80 columns wide.
struct ConsoleEvening {
  private var model = ConsoleModel(arrival: .attach(code: "TULIP-42"))
  private let writer: ConsoleLines
  private(set) var lines: [String] = []

  init(_ language: Language) throws {
    writer = ConsoleLines(style: LineStyle(columns: 80, phrases: Phrasebook(language)))
    _ = model.connected()
    arrive()
    try hold()
    try moderate()
    try end()
  }

  /// What is left of the room's own words: titles and what people wrote stand between ours.
  private mutating func arrive() {
    hear(.admitted(Make.admission(token: nil)))
    hear(
      .lobby(
        ServerMessage.Lobby(
          seats: 4, stages: 1, facilitatorPresent: true, isLocked: true, startsLateMinutes: 1,
          helpers: 1)))
    hear(.people(ServerMessage.People(present: 4, away: 1, waiting: 0, letters: ["A", "B"])))
  }

  private mutating func hold() throws {
    var gate = Make.card(Make.gate())
    (gate.note, gate.minutes) = ("Read the lines aloud.", 4)
    hear(.step(gate))
    var talk = Make.card(.talk(cues: [], showsResources: false), id: "bread", form: nil)
    (talk.title, talk.ask, talk.minutes) = ("Bread", nil, 1)
    hear(.step(talk))
    hear(.readiness(step: talk.id, readiness: .stillWriting))
    hear(.signals(slower: .some, moreTime: .none))
    hear(.notes([ServerMessage.Note(text: "louder, please", signedBy: "Ben")]))
    hear(.phase(step: talk.id, phase: .closed, deadline: nil))
    hear(plan)
    try type("plan")
    hear(.held)
    hear(.resumed(openedAt: nil, deadline: nil))
  }

  private var plan: ServerMessage {
    let items = [
      ServerMessage.Plan.Item(
        step: Make.step(), title: "Choosing", type: .gate, minutes: 4, priority: .core,
        isProtected: true, state: .held),
      ServerMessage.Plan.Item(
        step: Make.step("bread"), title: "Bread", type: .talk, minutes: 1, priority: .core,
        isProtected: false, state: .current),
      ServerMessage.Plan.Item(
        step: Make.step("salt"), title: "Salt", type: .text, minutes: 9, priority: .spare,
        isProtected: false, state: .coming),
    ]
    return .plan(
      ServerMessage.Plan(items: items, minutesOver: 3, proposals: [Make.step("salt")]))
  }

  private mutating func moderate() throws {
    hear(.moderation(ConsoleModelTests.list))
    try type("read")
    try type("redact a \"nobody\"")
    try type("relese a")
    try type("reply a")
    try type("jump Not A Step")
  }

  private mutating func end() throws {
    try type("end")
    try type("no")
    hear(.after(until: Make.instant(601_000)))
    try type("end")
    try type("quit")
  }

  private mutating func hear(_ message: ServerMessage) {
    let reaction = model.receive(message, at: 0)
    lines += writer.lines(for: reaction.events, model)
  }

  private mutating func type(_ line: String) throws {
    do throws(ConsoleFault) {
      let command = try ConsoleCommand(line)
      let reaction = model.act(command, month: "2026-11", at: 0)
      lines += writer.lines(for: reaction.events, model)
    } catch {
      lines += writer.fault(error)
    }
  }
}
