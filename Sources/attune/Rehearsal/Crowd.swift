import SecureTransport
import SimulationKit
import Synchronization
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// The simulated people of a rehearsal: each is the client of `attune join` with typed lines that nobody types.
struct Crowd: Sendable {
  let people: Int
  let seed: UInt64
  let speed: ClockSpeed
  let code: String
  /// The language of the session's texts.
  let language: String
  let connect: @Sendable () async throws(TransportError) -> any RoomConnection

  /// Takes part until the session is over.
  func run() async {
    await withDiscardingTaskGroup { group in
      for number in 0..<people {
        group.addTask { await Attendee(number: number, crowd: self).run() }
      }
    }
  }

  /// A wait before the connection is tried again, drawn from a range and brought to the speed.
  func scaled(_ range: ClosedRange<Int64>) -> Int64 {
    let drawn = Int64.random(in: range)
    switch speed {
    case .times(let factor): return drawn / Int64(max(1, factor))
    case .max: return drawn % 20
    }
  }

  /// Waits as long as a person would, at the rehearsal's speed.
  func pause(_ milliseconds: Int) async {
    let real: Int
    switch speed {
    case .times(let factor): real = milliseconds / max(1, factor)
    case .max: real = min(milliseconds / 1_000, 4_000)
    }
    try? await Task.sleep(for: .milliseconds(real))
  }
}

/// One simulated person at a line terminal; it has an identity because a connection and a clock share it.
final class Attendee: Sendable {
  private struct State {
    var person: SimulatedPerson
    var drops = false
    var connection: (any RoomConnection)?
  }

  private let crowd: Crowd
  private let state: Mutex<State>
  private let typed: AsyncStream<String>
  private let typing: AsyncStream<String>.Continuation
  private let tasks: AsyncStream<[SimulatedPerson.Action]>
  private let plan: AsyncStream<[SimulatedPerson.Action]>.Continuation
  private let name: String
  private let arrivesAfterSteps: Int

  /// The person with a number.
  init(number: Int, crowd: Crowd) {
    self.crowd = crowd
    let person = SimulatedPerson(
      number: number, seed: crowd.seed, language: crowd.language)
    name = person.name
    arrivesAfterSteps = person.temperament.arrivesAfterSteps
    state = Mutex(State(person: person))
    (typed, typing) = AsyncStream.makeStream(of: String.self)
    (tasks, plan) = AsyncStream.makeStream(of: [SimulatedPerson.Action].self)
  }

  /// Whether the person with a number comes after the others.
  static func isLate(_ number: Int, seed: UInt64) -> Bool {
    SimulatedPerson(number: number, seed: seed).temperament.arrivesAfterSteps > 0
  }

  /// Comes, takes part, goes.
  func run() async {
    await crowd.pause(arrivesAfterSteps * 90_000 + Int.random(in: 0...4_000))
    var client = ParticipantClient(
      entrance: ParticipantModel.Entrance(code: crowd.code, name: name, client: "rehearsal/0.1"))
    client.observe = { events, model in self.observe(events, model) }
    let crowd = crowd
    var surroundings = Surroundings(
      connect: { () async throws(TransportError) in try await self.connect() }, input: typed,
      output: { _ in })
    surroundings.jitter = { crowd.scaled($0) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.act() }
      _ = await client.run(surroundings)
      plan.finish()
      typing.finish()
      group.cancelAll()
    }
  }

  private func connect() async throws(TransportError) -> any RoomConnection {
    let connection = try await crowd.connect()
    state.withLock { $0.connection = connection }
    return connection
  }

  private func observe(_ events: [ParticipantEvent], _ model: ParticipantModel) {
    for event in events {
      switch event {
      case .step(let card):
        let actions = state.withLock { $0.person.actions(for: card) }
        plan.yield(actions)
      case .catchUp(_, let gate):
        if gate != nil { plan.yield([.type("1", afterMilliseconds: 1_000)]) }
      case .turn(let round):
        let actions = state.withLock { $0.person.actions(for: round) }
        plan.yield(actions)
      case .asks: plan.yield([.type("y", afterMilliseconds: 500)])
      default: break
      }
    }
  }

  /// Does what was planned, one thing after the other; a new step's plan replaces nothing.
  private func act() async {
    for await actions in tasks {
      var elapsed = 0
      for action in actions {
        let at = moment(of: action)
        await crowd.pause(max(0, at - elapsed))
        elapsed = max(elapsed, at)
        perform(action)
      }
    }
  }

  private func moment(of action: SimulatedPerson.Action) -> Int {
    switch action {
    case .type(_, let milliseconds), .drop(let milliseconds), .leave(let milliseconds):
      milliseconds
    }
  }

  private func perform(_ action: SimulatedPerson.Action) {
    switch action {
    case .type(let line, _): typing.yield(line)
    case .drop: state.withLock { $0.connection }?.close()
    case .leave:
      typing.yield("q")
      typing.yield("y")
    }
  }
}
