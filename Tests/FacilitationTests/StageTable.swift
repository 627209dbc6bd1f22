import Facilitation
import WorkshopModel

/// What a session makes of each event at each stage, as a table for the documents.
enum StageTable {
  static let stages: [(name: String, prepare: @Sendable (inout Room) throws(Refusal) -> Void)] = [
    ("lobby", { _ throws(Refusal) in }),
    ("step open", { room throws(Refusal) in try room.say(.open) }),
    (
      "closed",
      { room throws(Refusal) in
        try room.say(.open)
        try room.say(.close)
      }
    ),
    (
      "viewed",
      { room throws(Refusal) in
        try room.say(.open)
        try room.say(.close)
        try room.read(.named("ask"))
      }
    ),
    (
      "on hold",
      { room throws(Refusal) in
        try room.say(.open)
        try room.say(.hold)
      }
    ),
    (
      "after",
      { room throws(Refusal) in
        try room.say(.open)
        try room.say(.end)
        try room.read(.named("ask"))
      }
    ),
    ("ended", { room throws(Refusal) in try room.say(.endNow) }),
  ]

  private static let seat = SeatID(label: 1)
  private static let step = StepID.named("ask")

  static let events: [(name: String, event: SessionEvent)] = [
    ("join", .join(SeatID(label: 50), name: nil, resumeHash: [])),
    ("resume (a seat)", .resume(seat, resumeHash: [])), ("disconnect", .disconnect(seat)),
    ("leave", .leave(seat)), ("facilitator comes", .facilitatorPresent(true)),
    ("facilitator goes", .facilitatorPresent(false)), ("a stage comes", .stagesPresent(1)),
    ("a helper comes", .helpersPresent(1)),
    ("accept terms", .acceptTerms(seat)),
    ("submit", .submit(seat, step, .of(1), .some)), ("finish", .finish(seat, step)),
    ("take back", .takeBack(seat, step, .of(2))), ("signal: slower", .signal(seat, .slower)),
    ("signal: step out", .signal(seat, .stepOut)), ("signal: help", .signal(seat, .help)),
    ("note", .note(seat, text: "a note", isSigned: false)),
    ("line in a pair", .pair(seat, .line("a line"))), ("turn done", .round(seat, .done)),
    ("proposal", .draft(seat, .propose("a line"))), ("keep the time", .keeper(seat, .take)),
    ("a member's verb", .member(seat, .next)), ("a helper's verb: hold", .helper(.hold)),
    ("a helper's verb: next", .helper(.next)),
    ("reading made", .readingMade(step, .plain)),
    ("lines released", .linesReleased(step, payload: [])),
    ("line struck", .linesStruck(step, batch: 0, payload: [])),
    ("moderation finished", .moderationFinished(step)), ("clock", .clock),
  ]

  static let verbs: [(name: String, verb: Verb)] = [
    ("open", .open), ("close", .close), ("reveal", .reveal), ("next", .next), ("back", .back),
    ("skip", .skip), ("jump", .jump(.named("last"))), ("extend", .extend(minutes: 1)),
    ("hold", .hold), ("resume (the room)", .resume), ("insert", .insert(.pause(minutes: 1))),
    ("start late", .startLate(minutes: 5)), ("auto-close off", .autoClose(false)),
    ("lock", .lock), ("unlock", .unlock), ("admit", .admit), ("close the door", .closeDoor),
    ("send out", .sendOut(letter: "7")), ("call back", .callBack),
    ("broadcast", .broadcast("a word")), ("follow", .follow(order: "none")),
    ("drop", .drop(.named("more"))), ("turn", .turn(letter: nil)), ("test", .test(line: 1)),
    ("withdraw a line", .withdraw(line: 1)), ("closed questions", .closedQuestions(true)),
    ("hand over", .handOver), ("take over", .takeOver),
    ("seat in a circle", .seat(letter: "7", circle: 1)),
    ("ask what may be kept", .insert(.closingConsent)), ("end", .end), ("end now", .endNow),
  ]

  static func markdown() throws(Refusal) -> String {
    var lines = [
      "# What a session makes of each event", "",
      "Printed by `StageTable.markdown()` in the tests and compared with it. *Refused* cells name",
      "the code; others name the facts recorded, then whether anything else is said or asked for.",
      "The workshop has three choices; five people have joined; nobody waits at the door.", "",
      "| event | " + stages.map(\.name).joined(separator: " | ") + " |",
      "|---|" + stages.map { _ in "---|" }.joined(),
    ]
    for (name, event) in events { lines.append(try row(name, event)) }
    for (name, verb) in verbs { lines.append(try row("`\(name)`", .facilitator(verb))) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ name: String, _ event: SessionEvent) throws(Refusal) -> String {
    var cells = [name]
    for stage in stages {
      var room = Room(.of([.choice("ask"), .choice("more"), .choice("last")]))
      try room.join(1...5)
      try stage.prepare(&room)
      cells.append(cell(event, &room))
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func cell(_ event: SessionEvent, _ room: inout Room) -> String {
    let before = room.session.state
    do throws(Refusal) {
      let effects = try room.send(event)
      if effects.isEmpty { return room.session.state == before ? "ignored" : "noted" }
      let facts = effects.facts.map { String(describing: $0).prefix { $0 != "(" } }
      let spool = effects.contains { if case .spool = $0 { true } else { false } }
      let names = facts.map { String($0) } + (spool ? ["to the spool"] : [])
      return names.isEmpty ? "said" : names.joined(separator: ", ")
    } catch {
      return "*\(error.rawValue)*"
    }
  }
}
