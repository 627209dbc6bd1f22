import Anonymity
import Phrasebook
import SecureTransport

/// What comes to a client's loop.
enum Happening<Input: Sendable>: Sendable {
  case opened(any RoomConnection, exporter: [UInt8]?, epoch: Int)
  case failed(TransportError)
  case line([UInt8], epoch: Int)
  case lost(epoch: Int)
  case typed(Input)
  case inputEnded
  case tick
  /// Time to see whether the server is still there.
  case listen(epoch: Int)
}

/// What a loop asks its surroundings to do meanwhile.
enum Errand: Sendable {
  case connect(epoch: Int, after: Int64)
  /// Each line waits for a permit, so that few are ever before a key.
  case read(any RoomConnection, epoch: Int, permits: AsyncStream<Void>)
  /// Typed lines are read from the first connection on: until then a question about the server's
  /// key may be reading them.
  case readInput
  case tick(after: Int64)
  case listen(epoch: Int, after: Int64)
}

/// A client's loop between two happenings.
struct LoopState<Face: ClientFace> {
  /// Happenings that may wait.
  static var capacity: Int { 8192 }
  /// Lines of the server that may wait: what a person types is never behind more of them.
  static var linesAhead: Int { 32 }
  /// Typed lines that may wait for a script's condition.
  private static var longestScript: Int { 20_000 }

  private(set) var connection: (any RoomConnection)?
  private(set) var end: ClientEnd?
  private var face: Face
  private let surroundings: Surroundings<Face.Input>
  private var epoch = 1
  private var permits: AsyncStream<Void>.Continuation?
  private var failures = 0
  private var wasSettled = false
  private var lastHeard: Int64 = 0
  private var armedTick: Int64?
  private var isListening = false
  private var script: ArraySlice<Face.Input> = []
  private var inputHasEnded = false
  private var readsInput = false

  init(face: Face, surroundings: Surroundings<Face.Input>) {
    self.face = face
    self.surroundings = surroundings
  }

  /// Takes one happening; gives what is to be done meanwhile.
  mutating func take(_ happening: Happening<Face.Input>) -> [Errand] {
    var errands: [Errand] = []
    switch happening {
    case .opened(let connection, let exporter, let epoch):
      errands = opened(connection, exporter: exporter, epoch: epoch)
    case .failed(let error): errands = failed(error)
    case .line(let line, let epoch) where epoch == self.epoch:
      lastHeard = surroundings.clock.now()
      permits?.yield()
      put(face.receive(line, at: lastHeard))
      // A client that has no place yet has nothing to leave.
      if end != nil, !wasSettled { end = .turnedAway }
      if face.isSettled { (wasSettled, failures) = (true, 0) }
    case .lost(let epoch) where epoch == self.epoch: errands = lost()
    case .typed(let line): if script.count < Self.longestScript { script.append(line) }
    case .inputEnded: inputHasEnded = true
    case .tick:
      armedTick = nil
      put(face.tick(at: surroundings.clock.now()))
    case .listen(let epoch) where epoch == self.epoch: listened()
    case .line, .lost, .listen: break
    }
    readScript()
    return errands + alarms()
  }

  private mutating func put(_ output: FaceOutput) {
    if output.hasUnreadableGreeting {
      surroundings.output(surroundings.phrases(ConnectionPhrase.unreadableGreeting))
    }
    for line in output.printed { surroundings.output(line) }
    for line in output.lines { connection?.send(line) }
    if face.isOver { end = .over } else if output.detaches { end = .detached }
  }

  private mutating func readScript() {
    while end == nil, face.takesInput, let line = script.popFirst() {
      put(face.typed(line, at: surroundings.clock.now()))
      // A page that says why there is no place is read before it ends.
      if end != nil, !wasSettled, !face.wantsConnection { end = .turnedAway }
    }
    // Without a place there is nothing to leave: what the server says to the wish is waited for.
    let isDone = inputHasEnded && script.isEmpty && face.takesInput
    if end == nil, isDone, wasSettled, surroundings.endsWithInput { end = .detached }
  }

  private mutating func opened(
    _ connection: any RoomConnection, exporter: [UInt8]?, epoch: Int
  ) -> [Errand] {
    guard epoch == self.epoch, end == nil else {
      connection.close()
      return []
    }
    self.connection = connection
    lastHeard = surroundings.clock.now()
    isListening = false
    put(face.opened(exporter: exporter))
    defer { readsInput = true }
    let (permits, inlet) = AsyncStream.makeStream(of: Void.self)
    for _ in 0..<Self.linesAhead { inlet.yield() }
    self.permits = inlet
    let read = Errand.read(connection, epoch: epoch, permits: permits)
    return [read] + (readsInput ? [] : [.readInput])
  }

  /// Lets go of the connection, and says what a screen that goes away leaves to be read.
  mutating func leave() {
    connection?.close()
    permits?.finish()
    for line in face.parting { surroundings.output(line) }
  }

  private mutating func failed(_ error: TransportError) -> [Errand] {
    guard wasSettled, error != .wrongKey else {
      end = .failed(error)
      return []
    }
    return retry()
  }

  private mutating func lost() -> [Errand] {
    connection?.close()
    connection = nil
    permits?.finish()
    guard end == nil else { return [] }
    let output = face.lost()
    // A page that says why there is no place is read before it goes.
    guard face.wantsConnection else { return [] }
    guard wasSettled else {
      end = .failed(.hungUp)
      return []
    }
    guard surroundings.reconnects else {
      end = .detached
      return []
    }
    if !face.showsLoss { surroundings.output(surroundings.phrases(ConnectionPhrase.lost)) }
    for line in output.printed { surroundings.output(line) }
    return retry()
  }

  /// 1, 2, 4 … 30 seconds, of which a random half may be missing.
  private mutating func retry() -> [Errand] {
    epoch += 1
    let whole = min(30_000, Int64(1000) << Int64(min(failures, 5)))
    failures += 1
    return [.connect(epoch: epoch, after: surroundings.jitter(whole / 2...whole))]
  }

  private mutating func listened() {
    isListening = false
    guard let heartbeat = face.heartbeatSeconds else { return }
    let silence = surroundings.clock.now() - lastHeard
    if silence > Int64(heartbeat) * 3000 { connection?.close() }
  }

  private mutating func alarms() -> [Errand] {
    guard end == nil else { return [] }
    var errands: [Errand] = []
    if let next = face.nextTick, armedTick.map({ next < $0 }) ?? true {
      armedTick = next
      errands.append(.tick(after: max(0, next - surroundings.clock.now())))
    }
    if !isListening, connection != nil, let heartbeat = face.heartbeatSeconds {
      isListening = true
      errands.append(.listen(epoch: epoch, after: Int64(heartbeat) * 1000))
    }
    return errands
  }
}

/// What runs beside a loop, each in its own child task.
enum Errands<Input: Sendable> {
  static func run(
    _ errand: Errand, _ surroundings: Surroundings<Input>,
    into inbox: AsyncStream<Happening<Input>>.Continuation
  ) async {
    switch errand {
    case .connect(let epoch, let after):
      await connect(surroundings, epoch: epoch, after: after, into: inbox)
    case .read(let connection, let epoch, let permits):
      await read(connection, epoch: epoch, permits, into: inbox)
    case .readInput: await readInput(surroundings.input, into: inbox)
    case .tick(let after):
      await surroundings.clock.sleep(after)
      inbox.yield(.tick)
    case .listen(let epoch, let after):
      await surroundings.clock.sleep(after)
      inbox.yield(.listen(epoch: epoch))
    }
  }

  static func connect(
    _ surroundings: Surroundings<Input>, epoch: Int, after: Int64,
    into inbox: AsyncStream<Happening<Input>>.Continuation
  ) async {
    if after > 0 { await surroundings.clock.sleep(after) }
    guard !Task.isCancelled else { return }
    do throws(TransportError) {
      let connection = try await surroundings.connect()
      let key = await connection.exportedKey(
        label: FacilitatorChallenge.exporterLabel, length: FacilitatorChallenge.exporterBytes)
      if case .terminated = inbox.yield(.opened(connection, exporter: key, epoch: epoch)) {
        connection.close()
      }
    } catch {
      inbox.yield(.failed(error))
    }
  }

  /// A line for which there is no room closes the connection: nothing is skipped in silence.
  ///
  /// A server that never stops talking is read no faster than its lines are taken.
  private static func read(
    _ connection: any RoomConnection, epoch: Int, _ permits: AsyncStream<Void>,
    into inbox: AsyncStream<Happening<Input>>.Continuation
  ) async {
    var permits = permits.makeAsyncIterator()
    for await line in connection.lines {
      guard await permits.next() != nil else { break }
      if case .dropped = inbox.yield(.line(line, epoch: epoch)) { connection.close() }
    }
    inbox.yield(.lost(epoch: epoch))
  }

  private static func readInput(
    _ input: AsyncStream<Input>, into inbox: AsyncStream<Happening<Input>>.Continuation
  ) async {
    for await line in input { inbox.yield(.typed(line)) }
    inbox.yield(.inputEnded)
  }
}
