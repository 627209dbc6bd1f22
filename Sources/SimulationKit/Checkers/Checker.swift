import Facilitation
import WorkshopModel
import WorkshopProtocol

/// An event with what several checkers want to know of it.
struct Sighting: Sendable {
  let event: TraceEvent
  /// What a line of the server says.
  let message: ServerMessage?
  /// The canaries in it, with what they stand for.
  let canaries: [CanaryUse]
}

/// Looks at a run and complains about what must not be.
protocol Checker: Sendable {
  static var name: String { get }
  var findings: [String] { get }
  mutating func take(_ sighting: Sighting)
  mutating func finish()
}

extension Checker {
  mutating func finish() {}
  var complaints: [Complaint] { findings.map { Complaint(checker: Self.name, what: $0) } }
}

/// All checkers, run over one trace.
struct Checkers: Sendable {
  /// Complaints of one checker that are told.
  private static let most = 5

  var exactlyOnce = ExactlyOnce()
  var writeThenSend = WriteThenSend()
  var order = OrderPerConnection()
  var restart: RestartAgreement
  var liveness = Liveness()
  var anonymity: AnonymityKept
  var noEarlyLeak = NoEarlyLeak()
  private var canaries: [String: CanaryUse] = [:]
  private var known: [[UInt8]: (message: ServerMessage?, found: [String])] = [:]

  init(_ setup: SessionSetup) {
    restart = RestartAgreement(setup.workshop)
    anonymity = AnonymityKept(setup)
  }

  /// Runs over a trace; fills in the numbers that only checkers know.
  mutating func judge(_ trace: Trace, _ counts: inout RunCounts) -> [Complaint] {
    for entry in trace.entries {
      if case .canary(let text, let use) = entry.event { canaries[Canary.key(text)] = use }
      take(sight(entry.event))
    }
    exactlyOnce.finish()
    counts.acknowledged = exactlyOnce.acknowledged
    counts.lost = exactlyOnce.lost
    counts.doubled = exactlyOnce.doubled
    counts.views = exactlyOnce.views
    let all: [any Checker] = [
      exactlyOnce, writeThenSend, order, restart, liveness, anonymity, noEarlyLeak,
    ]
    return all.flatMap { Array($0.complaints.prefix(Self.most)) }
  }

  private mutating func take(_ sighting: Sighting) {
    exactlyOnce.take(sighting)
    writeThenSend.take(sighting)
    order.take(sighting)
    restart.take(sighting)
    liveness.take(sighting)
    anonymity.take(sighting)
    noEarlyLeak.take(sighting)
  }

  private mutating func sight(_ event: TraceEvent) -> Sighting {
    switch event {
    case .left(_, _, let line):
      if known[line] == nil {
        if known.count > 256 { known.removeAll(keepingCapacity: true) }
        known[line] = (try? ServerMessageCodec.decode(line), Canary.found(in: line))
      }
      let sight = known[line]
      return Sighting(
        event: event, message: sight?.message,
        canaries: (sight?.found ?? []).compactMap { canaries[$0] })
    case .fact(let fact):
      let found = fact.payloads.flatMap { Canary.found(in: $0) }
      return Sighting(event: event, message: nil, canaries: found.compactMap { canaries[$0] })
    default: return Sighting(event: event, message: nil, canaries: [])
    }
  }
}

extension Fact {
  /// Whatever bytes of people's making it holds.
  fileprivate var payloads: [[UInt8]] {
    switch self {
    case .viewed(_, let reading): [reading.room, reading.facilitator].compactMap { $0 }
    case .linesReleased(_, let payload): [payload]
    case .seated(_, let name, _): name.map { [Array($0.utf8)] } ?? []
    case .inserted(_, .talk(let text, _)): [Array(text.utf8)]
    default: []
    }
  }
}
