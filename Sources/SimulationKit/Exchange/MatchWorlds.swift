public import Facilitation
import WorkshopModel
import WorkshopProtocol

/// Every way in which a few people can answer a match, run through session, reader, store and wire.
///
/// What a person is told may depend on nothing but their own answers and on what all share (rules V8);
/// what the console, the stage and the journal get, on what all share alone.
public struct MatchWorlds: Sendable {
  /// How a match ends before everybody has answered.
  public enum Abort: String, Hashable, Sendable, CaseIterable {
    /// The facilitator closes it.
    case close
    /// The facilitator goes on to the next step.
    case next
    /// The facilitator ends the session.
    case end
  }

  /// What came of one world.
  public struct Outcome: Hashable, Sendable {
    /// What each person was told, line by line.
    public let told: [[[UInt8]]]
    /// What the console and the stage were told.
    public let toldOthers: [[UInt8]]
    /// The journal.
    public let facts: [Fact]
  }

  /// The number of people.
  public let people: Int
  /// The number of items.
  public let items: Int
  private let opened: Opened?

  /// Worlds of two to four people and one to three items.
  public init(people: Int, items: Int) {
    self.people = people
    self.items = items
    opened = Self.opened(Self.setup(items: items), people: people)
  }

  /// Ways in which one person can answer: yes, maybe or not now for each item.
  public var answersEach: Int { (0..<items).reduce(1) { product, _ in product * 3 } }

  /// How many worlds there are.
  public var count: Int { (0..<people).reduce(1) { product, _ in product * answersEach } }

  /// The answers of a world, one number a person.
  public func answers(in world: Int) -> [Int] {
    var rest = world
    return (0..<people).map { _ in
      defer { rest /= answersEach }
      return rest % answersEach
    }
  }

  /// The marks of a person's answer: 1 yes, 2 maybe, 3 not now.
  public func marks(_ answer: Int) -> [Int] {
    var rest = answer
    return (0..<items).map { _ in
      defer { rest /= 3 }
      return rest % 3 + 1
    }
  }

  /// What all share in a world: for each item the weakest mark of all.
  public func shared(in world: Int) -> [Int] {
    let all = answers(in: world).map(marks)
    return (0..<items).map { item in all.map { $0[item] }.max() ?? 3 }
  }

  /// Runs a world to the end of its match.
  public func outcome(of world: Int) -> Outcome {
    run(answers(in: world).map(Optional.some), abort: nil)
  }

  /// Runs a world in which only the first so many answer before it is cut off.
  public func outcome(of world: Int, answering count: Int, abort: Abort) -> Outcome {
    let all = answers(in: world)
    return run(all.indices.map { $0 < count ? all[$0] : nil }, abort: abort)
  }

  /// The room with everybody in it and the match open; the same for all worlds, which copy it.
  private static func opened(_ setup: SessionSetup, people: Int) -> Opened? {
    var room = ScriptedRoom(setup: setup, seed: 1, people: people)
    do throws(Crash) {
      try room.arrive()
      try room.console(.open)
    } catch {
      return nil
    }
    return room.server.session.currentStep.map { step in
      Opened(step: step, happened: room.around.trace.entries.count, room: room)
    }
  }

  /// What all worlds begin with.
  private struct Opened: Sendable {
    let step: Step
    /// How many events of the trace are the same in all worlds.
    let happened: Int
    let room: ScriptedRoom
  }

  private func run(_ answers: [Int?], abort: Abort?) -> Outcome {
    guard let opened else { return Outcome(told: [], toldOthers: [], facts: []) }
    var room = opened.room
    do throws(Crash) {
      for (person, answer) in answers.enumerated() {
        guard let answer else { continue }
        var chance = Chance(1, .exchange, number: person)
        let content = Answer.Content.match(marks: marks(answer).map(Optional.some), with: [])
        room.hear(Answer(content), to: opened.step, chance.token(), from: person)
      }
      try room.turn()
      switch abort {
      case nil, .close: try room.console(.close, .reveal, .next)
      case .next: try room.console(.next)
      case .end: try room.console(.endNow)
      }
    } catch {
      room.around.trace.add(.crashed(error.point))
    }
    return outcome(room, after: opened.happened)
  }

  /// What was told since the match was opened: line by line, to each person and to the others.
  private func outcome(_ room: ScriptedRoom, after happened: Int) -> Outcome {
    var told: [[[UInt8]]] = Array(repeating: [], count: people)
    var toldOthers: [[UInt8]] = []
    for entry in room.around.trace.entries.dropFirst(happened) {
      guard case .left(_, let actor, let line) = entry.event else { continue }
      if case .participant(let person) = actor {
        told[person].append(line)
      } else {
        toldOthers.append(line)
      }
    }
    return Outcome(told: told, toldOthers: toldOthers, facts: room.facts)
  }

  private static func setup(items: Int) -> SessionSetup {
    SessionSetup(workshop: workshop(items: items), room: .constellation, isRehearsal: true)
  }

  private static func workshop(items: Int) -> Workshop {
    let names = ["a shared calendar", "a quiet hour", "one holiday"].prefix(items)
    let answers = ["yes", "maybe", "not now"].map { LocalizedText($0) }
    let question = MatchQuestion(items: names.map { LocalizedText($0) }, answers: answers)
    let steps: [Step] = [("overlap", StepKind.match(question)), ("after", .talk(Talk()))]
      .compactMap { name, kind in
        StepID(name).map { Step(id: $0, title: LocalizedText(name), kind: kind, minutes: 1) }
      }
    return Workshop(
      id: "overlap", title: LocalizedText("What we share"), rooms: [.constellation],
      people: PeopleRange(min: 2, best: 2...4, max: 8), steps: steps)
  }
}
