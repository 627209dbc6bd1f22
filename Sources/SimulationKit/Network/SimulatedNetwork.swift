/// The two ends of a connection.
enum NetworkEnd: Hashable, Sendable {
  case client, server

  var other: NetworkEnd { self == .client ? .server : .client }
}

/// Connections that delay, split, join and cut; each keeps its own order, none that of another.
struct SimulatedNetwork: Sendable {
  /// Bytes on their way to one end.
  private struct Pipe: Sendable {
    var bytes: [UInt8] = []
    /// The end is told of the close once the bytes are out.
    var isEnding = false
    var isScheduled = false
    var isOver = false
  }

  private struct Connection: Sendable {
    let actor: Actor
    var toServer = Pipe()
    var toClient = Pipe()
  }

  /// What reaches an end.
  struct Arrival: Sendable {
    let bytes: [UInt8]
    let isOver: Bool
    /// Milliseconds until the next arrival, if there is one.
    let next: Int64?
  }

  private var connections: [Connection] = []
  private var chance: Chance
  private let delay: ClosedRange<Int>

  init(seed: UInt64, delay: ClosedRange<Int>) {
    chance = Chance(seed, .network)
    self.delay = delay
  }

  mutating func connect(_ actor: Actor) -> Int {
    connections.append(Connection(actor: actor))
    return connections.count - 1
  }

  func actor(of connection: Int) -> Actor { connections[connection].actor }

  /// Connections of which neither end is closed or about to be.
  var whole: [Int] {
    connections.indices.filter {
      let pipes = [connections[$0].toServer, connections[$0].toClient]
      return pipes.allSatisfy { !$0.isEnding && !$0.isOver }
    }
  }

  /// Sends bytes; gives milliseconds until the next arrival if none was on its way.
  mutating func send(_ bytes: [UInt8], on connection: Int, to end: NetworkEnd) -> Int64? {
    change(connection, end) { pipe, _ in
      if !pipe.isEnding, !pipe.isOver { pipe.bytes += bytes }
    }
  }

  /// Closes an end; what it has sent still arrives.
  mutating func close(_ connection: Int, towards end: NetworkEnd) -> Int64? {
    change(connection, end) { pipe, _ in pipe.isEnding = true }
  }

  /// Cuts a direction: some of what is on its way is lost.
  mutating func cut(_ connection: Int, towards end: NetworkEnd) -> Int64? {
    change(connection, end) { pipe, chance in
      guard !pipe.isEnding, !pipe.isOver else { return }
      pipe.bytes = Array(pipe.bytes.prefix(chance.of(0...pipe.bytes.count)))
      pipe.isEnding = true
    }
  }

  /// Takes what arrives now: all that waits, or a piece of it cut anywhere.
  mutating func arrive(_ connection: Int, _ end: NetworkEnd) -> Arrival {
    var arrived: [UInt8] = []
    var isOver = false
    let next = change(connection, end) { pipe, chance in
      pipe.isScheduled = false
      let isWhole = pipe.bytes.isEmpty || chance.happens(700)
      let count = isWhole ? pipe.bytes.count : chance.of(1...pipe.bytes.count)
      arrived = Array(pipe.bytes.prefix(count))
      pipe.bytes.removeFirst(count)
      if pipe.bytes.isEmpty, pipe.isEnding, !pipe.isOver {
        pipe.isOver = true
        isOver = true
      }
    }
    return Arrival(bytes: arrived, isOver: isOver, next: next)
  }

  private mutating func change(
    _ connection: Int, _ end: NetworkEnd, _ body: (inout Pipe, inout Chance) -> Void
  ) -> Int64? {
    let path = end == .server ? \Connection.toServer : \Connection.toClient
    body(&connections[connection][keyPath: path], &chance)
    let pipe = connections[connection][keyPath: path]
    let isPending = !pipe.isOver && (!pipe.bytes.isEmpty || pipe.isEnding)
    guard isPending, !pipe.isScheduled else { return nil }
    connections[connection][keyPath: path].isScheduled = true
    return Int64(chance.of(delay))
  }
}
