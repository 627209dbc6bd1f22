import Facilitation
import SimulationKit
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

/// An evening by a small file, through the real session, reader, cards and codecs.
struct Evening: Sendable {
  let reading: WorkshopScript.Reading
  let workshop: Workshop
  var room: ScriptedRoom
  private let hall: FieldEffect.Hall

  static let names = [
    "Ana", "Ben", "Cleo", "Dot", "Eli", "Fay", "Gus", "Hal", "Ida", "Jo", "Kim", "Lou",
  ]

  init(_ file: String, in hall: FieldEffect.Hall) throws {
    reading = WorkshopReader.read(file, fileName: "evening.yaml")
    #expect(reading.lines(.error) == [], "\(file)")
    workshop = try #require(reading.workshop)
    self.hall = hall
    let setup = SessionSetup(
      workshop: workshop, room: hall.room, isRehearsal: true, circles: hall.circles)
    room = ScriptedRoom(setup: setup, seed: 7, people: hall.people)
    room.names = Self.names
    room.language = hall.language
  }

  // MARK: - What people and the facilitator do

  typealias Answering = @Sendable (Int, Step) -> Answer?

  /// Everybody comes; those of circles in turn; the first step opens.
  mutating func begin() throws {
    try room.arrive()
    if hall.circles > 0 {
      for person in 0..<hall.people { try room.place(person, in: person % hall.circles + 1) }
    }
    try room.console(.open)
  }

  /// Everybody answers the step that is open, in one batch.
  mutating func answer(_ answering: Answering = Self.spread) throws {
    guard let step = room.step, step.kind.type.asksForAnswer else { return }
    for person in 0..<hall.people {
      guard let answer = answering(person, step) else { continue }
      room.hear(answer, to: step, from: person)
    }
    try room.turn()
  }

  /// Every step in order, each answered, closed and revealed; then the end.
  mutating func walk(_ answering: Answering = Self.spread) throws {
    try begin()
    for _ in workshop.steps {
      try answer(answering)
      try room.console(.close, .reveal)
      try releaseLines()
      try room.console(.next)
    }
    try room.console(.endNow)
  }

  /// Every line that waits is shown to the room in one batch, where there are enough for one.
  private mutating func releaseLines() throws {
    guard case .moderation(let list)? = told(.console).last(where: { $0.kind == .moderation }),
      list.step == room.step?.id
    else { return }
    let letters = list.lines.filter { $0.state == .waiting }.map(\.letter)
    let commands: [ModerationCommand] =
      letters.count < 3 ? [.finish] : [.release(letters: letters), .finish]
    try room.say(commands.map(ClientMessage.moderate), from: room.consolePeer)
  }

  /// People's answers spread over what there is to choose, so that pictures have something to show.
  static let spread: Answering = { person, step in
    switch step.kind {
    case .gate: Answer(.consent(1))
    case .choice(let question): Answer(.picks([person % question.options.count + 1]))
    case .scale(let question):
      Answer(.number(question.range.lowerBound + person % question.range.count))
    case .grid(let question):
      Answer(.point(across: person % question.size + 1, up: person % question.size + 1))
    case .rank(let question): Answer(.order(Array(1...question.top)))
    case .statements(let question):
      Answer(.marks(question.items.map { _ in person % question.labels.count + 1 }))
    case .text: Answer(.text("Line \(person)"), mayKeep: true)
    case .words: Answer(.words(["warm"]), mayKeep: true)
    case .match(let question): Answer(.match(marks: question.items.map { _ in 1 }, with: []))
    case .feedback(let items): Answer(.feedback(items.map { item in feedback(item, person) }))
    default: nil
    }
  }

  private static func feedback(_ item: FeedbackItem, _ person: Int) -> Answer.FeedbackAnswer {
    switch item {
    case .scale(_, let question):
      .number(question.range.lowerBound + person % question.range.count)
    case .text: .text("Line \(person)")
    }
  }

  // MARK: - What is seen

  /// What somebody was told, without the times.
  func told(_ listener: ScriptedRoom.Listener) -> [ServerMessage] {
    room.told(listener).map(\.message)
  }

  /// The first card of a step that somebody was shown.
  func card(_ step: String, to listener: ScriptedRoom.Listener = .person(0)) throws -> StepCard {
    let cards = told(listener).compactMap { message in
      if case .step(let card) = message, card.id.name == step { card } else { nil }
    }
    return try #require(cards.first, "\(listener) was shown no card of \(step)")
  }

  /// What somebody was shown of a step's answers, in words.
  func views(_ step: String, to listener: ScriptedRoom.Listener = .person(0)) -> [String] {
    told(listener).compactMap { message in
      switch message {
      case .view(let id, let view, let facilitatorOnly) where id.name == step:
        (facilitatorOnly ? "alone: " : "") + ViewWords.text(view)
      case .ownAnswerOnly(let id) where id.name == step: "own answer only"
      default: nil
      }
    }
  }

  /// The second at which a step was told to be in a phase.
  func second(of phase: StepCard.Phase, in step: String) -> Int? {
    room.told(.person(0)).first { told in
      if case .phase(let id, phase, _) = told.message { id.name == step } else { false }
    }?.second
  }

  /// Why somebody was refused, in order.
  func refusals(of listener: ScriptedRoom.Listener) -> [String] {
    told(listener).compactMap { message in
      if case .error(_, let hint, _) = message { hint } else { nil }
    }
  }

  /// The steps that were opened, in order.
  var opened: [String] {
    room.facts.compactMap { fact in
      if case .opened(let step, _, _) = fact { step.name } else { nil }
    }
  }

  /// What a check warns of, where its words hold these.
  func warnings(_ part: String) -> [String] {
    reading.warnings.map(\.what).filter { $0.contains(part) }
  }

  /// What the transcript tells of a step.
  func kept(_ step: String) -> [String] {
    room.record.entries.filter { $0.step.name == step }.map { ViewWords.text($0.outcome) }
  }
}
