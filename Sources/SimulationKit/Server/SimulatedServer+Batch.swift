import Facilitation
import WorkshopModel
import WorkshopProtocol

extension SimulatedServer {
  /// Applies whatever waits as one batch, and every deadline that has passed.
  mutating func turn(_ around: inout ServerSurroundings) throws(Crash) {
    let inputs = inbox
    inbox = []
    for input in inputs {
      sequence = 0
      switch input {
      case .message(let peer, let message): try hear(message, from: peer, &around)
      case .gone(let peer): try lose(peer, &around)
      }
    }
    sequence = 0
    var turns = 0
    while let deadline = wakesAt, deadline <= now, turns < 64 {
      try apply(.clock, &around)
      turns += 1
    }
    try flush(&around)
  }

  /// Writes the batch, then lets its messages leave.
  mutating func flush(_ around: inout ServerSurroundings) throws(Crash) {
    if flaw == .acknowledgesEarly { try send(&around) }
    let hasView = try commit(&around)
    if hasView { around.trace.add(.picture(SessionPicture(session), isRestored: false)) }
    for step in pendingDestructions {
      try around.dice.pass(.beforeDestroying, weight: 2)
      around.disk.destroySpool(step)
      moderations[step] = nil
    }
    pendingDestructions = []
    try send(&around)
    if hasEnded, flaw != .neverCloses { closeEverything(&around) }
  }

  /// Makes the batch durable; says whether a view became so.
  @discardableResult
  mutating func commit(_ around: inout ServerSurroundings) throws(Crash) -> Bool {
    try commitRecords(&around)
    guard !pendingFacts.isEmpty else { return false }
    around.disk.write(pendingFacts)
    try around.dice.pass(.beforeFactSync)
    pendingFacts = []
    let durable = around.disk.syncFacts()
    for fact in durable { around.trace.add(.fact(fact)) }
    try around.dice.pass(.afterFacts)
    return durable.contains {
      if case .viewed = $0 { true } else { false }
    }
  }

  private mutating func commitRecords(_ around: inout ServerSurroundings) throws(Crash) {
    guard !pendingRecords.isEmpty else { return }
    let steps = Set(pendingRecords.map(\.step)).sorted()
    for step in steps {
      around.disk.write(
        pendingRecords.filter { $0.step == step }.map(\.record), to: step)
    }
    let hasAnswer = pendingRecords.contains {
      if case .envelope = $0.record { true } else { false }
    }
    pendingRecords = []
    try around.dice.pass(.beforeSpoolSync)
    for step in steps {
      for record in around.disk.syncSpool(step) { around.trace.add(.record(step, record)) }
    }
    if hasAnswer { try around.dice.pass(.afterSpoolWrite, weight: 3) }
  }

  /// Lets the batch's messages leave.
  mutating func send(_ around: inout ServerSurroundings) throws(Crash) {
    var items = outgoing
    outgoing = []
    if flaw == .sendsBackwards { items.reverse() }
    var cache = NoticeCache()
    let crashesAt = items.isEmpty ? 0 : chance.of(0...items.count - 1)
    for (place, item) in items.enumerated() {
      if place == crashesAt { try around.dice.pass(.amidMessages) }
      switch item {
      case .notice(let notice, let audience, let sequence):
        deliver(Delivery(notice: notice, audience: audience, sequence: sequence), &cache, &around)
      case .message(let message, let peer): write(ServerMessageCodec.encode(message), peer, &around)
      case .dismiss(let seat, let reason):
        seatOfToken = seatOfToken.filter { $0.value != seat }
        if let peer = peerOfSeat[seat] { close(peer, CloseReason(reason), &around) }
      case .close(let peer, let reason): close(peer, reason, &around)
      }
    }
  }

  /// Lets a line, or several, go to a peer.
  mutating func write(_ bytes: [UInt8], _ peer: Int, _ around: inout ServerSurroundings) {
    guard let actor = peers[peer]?.actor, !bytes.isEmpty else { return }
    around.outbox.append((peer, bytes))
    var framing = LineFraming()
    for line in framing.take(bytes) { around.trace.add(.left(peer, actor, line)) }
  }

  /// Says why, and closes.
  mutating func close(
    _ peer: Int, _ reason: CloseReason, _ around: inout ServerSurroundings
  ) {
    write(ServerMessageCodec.encode(.close(reason: reason, text: reason.rawValue)), peer, &around)
    around.outbox.append((peer, nil))
    guard let known = peers.removeValue(forKey: peer) else { return }
    if case .seat(let seat) = known.place, peerOfSeat[seat] == peer { peerOfSeat[seat] = nil }
  }

  private mutating func closeEverything(_ around: inout ServerSurroundings) {
    for peer in peers.keys.sorted() { close(peer, .sessionEnded, &around) }
    peerOfSeat = [:]
  }
}

extension CloseReason {
  /// The wire's reason for a dismissal.
  init(_ reason: DismissalReason) {
    self =
      switch reason {
      case .sentOut: .sentOut
      case .left: .left
      case .sessionEnded: .sessionEnded
      case .replaced: .replaced
      }
  }
}
