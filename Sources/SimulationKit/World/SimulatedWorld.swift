import Facilitation
public import WorkshopModel
import WorkshopProtocol

/// A workshop with its people, network, disk and server, on a virtual clock; one seed gives one run.
public struct SimulatedWorld: Sendable {
  enum Happening: Sendable {
    case arrival(Int, NetworkEnd)
    case wake(Actor, ticket: Int)
    case connect(Actor)
    case turn
    case timer(Int64)
    case crash
    case restart
    case cut
  }

  /// Events after which a run counts as hanging.
  static let mostEvents = 3_000_000
  /// Milliseconds after the last fault in which a run must end.
  static let patience: Int64 = 12 * 3_600_000

  let seed: UInt64
  let plan: FaultPlan
  let setup: SessionSetup
  var queue = EventQueue<Happening>()
  var network: SimulatedNetwork
  var around: ServerSurroundings
  var server: SimulatedServer
  var isUp = true
  var hasTurn = false
  var clients: [SimulatedClient]
  var facilitator: SimulatedFacilitator
  var stage: SimulatedStage
  var connectionOf: [Actor: Int] = [:]
  var framings: [Int: LineFraming] = [:]
  var reading = LineReading()
  var chance: Chance
  var counts = RunCounts()
  var cutsLeft: Int
  var isHanging = false

  /// The world that `Scripts/simulate --seed` runs: the seed chooses the workshop and the people.
  ///
  /// `workshops` is not empty, and always in the same order.
  public init(seed: UInt64, workshops: [Workshop]) {
    let workshop = workshops[Int(seed % UInt64(workshops.count))]
    let least = max(workshop.people.min, 3)
    let most = max(least, min(workshop.people.max, 30))
    let spread = (seed &* 0x9E37_79B9_7F4A_7C15) >> 33
    let people = least + Int(spread % UInt64(most - least + 1))
    self.init(seed: seed, workshop: workshop, people: people)
  }

  /// A world in which so many people meet for a workshop.
  public init(seed: UInt64, workshop: Workshop, people: Int, faults: FaultPlan = .rough) {
    self.seed = seed
    plan = faults
    var chance = Chance(seed, .world)
    let room = chance.pick(workshop.rooms) ?? .group
    setup = SessionSetup(workshop: workshop, room: room, isRehearsal: true)
    network = SimulatedNetwork(seed: seed, delay: faults.delay)
    around = ServerSurroundings(dice: CrashDice(faults, seed: seed))
    server = SimulatedServer(setup: setup, flaw: faults.flaw, seed: seed, now: 0)
    clients = (0..<people).map { SimulatedClient(number: $0, seed: seed) }
    facilitator = SimulatedFacilitator(seed: seed, people: people)
    stage = SimulatedStage(seed: seed)
    cutsLeft = faults.cuts
    self.chance = chance
  }

  /// Runs to the end and asks the checkers.
  public mutating func run() -> SimulatedRun {
    begin()
    var events = 0
    while !isEverybodyGone, let (time, event) = queue.next() {
      events += 1
      guard events < Self.mostEvents, time < plan.endsAt + Self.patience else {
        isHanging = true
        break
      }
      around.trace.now = time
      around.dice.now = time
      server.now = time
      happen(event)
    }
    return finish()
  }

  private mutating func begin() {
    around.trace.add(.picture(SessionPicture(server.session), isRestored: false))
    queue.add(.connect(.facilitator), at: 0)
    if chance.happens(500) { queue.add(.connect(.stage), at: Int64(chance.of(0...60_000))) }
    for client in clients {
      let isLate = chance.happens(100)
      queue.add(
        .connect(client.actor), at: Int64(chance.of(isLate ? 60_000...600_000 : 0...20_000)))
    }
    queue.add(.cut, at: Int64(chance.of(1_000...60_000)))
    queue.add(.crash, at: Int64(chance.of(1_000...240_000)))
  }

  /// Whether everybody has been told that it is over.
  private var isEverybodyGone: Bool {
    server.hasEnded && clients.allSatisfy(\.isOver) && facilitator.outcome != nil
  }

  private mutating func finish() -> SimulatedRun {
    counts.crashes = around.dice.counts
    counts.steps = server.session.openedSteps.count
    counts.milliseconds = around.trace.now
    counts.seatsLost = clients.reduce(0) { $0 + $1.lostSeats }
    var checkers = Checkers(setup)
    checkers.liveness.end(
      isHanging: isHanging || !isEverybodyGone,
      waiting: clients.filter { !$0.isOver }.map(\.number))
    let complaints = checkers.judge(around.trace, &counts)
    return SimulatedRun(
      seed: seed, counts: counts, complaints: complaints, digest: around.trace.digest)
  }
}

/// Reads lines for clients; equal lines of a broadcast are read once.
struct LineReading: Sendable {
  private var known: [[UInt8]: ServerMessage] = [:]

  mutating func message(in line: [UInt8]) -> ServerMessage? {
    if let message = known[line] { return message }
    guard let message = try? ServerMessageCodec.decode(line) else { return nil }
    if known.count > 256 { known.removeAll(keepingCapacity: true) }
    known[line] = message
    return message
  }
}
