import Disclosure
import Facilitation
import WorkshopModel
import WorkshopProtocol

/// What a server is surrounded by: a disk, a network to write to, and the chance of a crash.
struct ServerSurroundings: Sendable {
  var disk = SimulatedDisk()
  var trace = Trace()
  var dice: CrashDice
  /// Lines for connections, and connections to close, in order.
  var outbox: [(connection: Int, line: [UInt8]?)] = []
}

/// A server made of the real session, connection machines, codecs and reader, on simulated parts.
///
/// A batch of inputs is applied; its records and facts are made durable; only then do messages leave.
struct SimulatedServer: Sendable {
  /// What a connection is to the session.
  enum Place: Hashable, Sendable {
    case seat(SeatID)
    case console
    case stage
  }

  struct Peer: Sendable {
    let actor: Actor
    var machine = ConnectionMachine()
    var framing = LineFraming()
    var place: Place?
  }

  enum Input: Sendable {
    case message(Int, ClientMessage)
    case gone(Int)
  }

  enum Outgoing: Sendable {
    /// With the sequence number of the message that it answers.
    case notice(Notice, Audience, sequence: Int)
    case message(ServerMessage, Int)
    case dismiss(SeatID, DismissalReason)
    case close(Int, CloseReason)
  }

  let setup: SessionSetup
  let flaw: ServerFlaw
  /// The language of the workshop's texts; empty for the file's first.
  var language = ""
  /// Support contacts in lines, shown to everyone who is admitted.
  var contacts: [String] = []
  var session: Session
  /// When the session's clock was at zero.
  var epoch: Int64
  var now: Int64
  var chance: Chance
  var peers: [Int: Peer] = [:]
  var peerOfSeat: [SeatID: Int] = [:]
  var seatOfToken: [[UInt8]: SeatID] = [:]
  var freshTokens: [SeatID: String] = [:]
  /// Seats that have not said anything since their token was replaced, so that it may be lost.
  var unconfirmed: Set<SeatID> = []
  var inbox: [Input] = []
  var sequence = 0

  var pendingFacts: [Fact] = []
  var pendingRecords: [(step: StepID, record: StepRecord)] = []
  var pendingDestructions: [StepID] = []
  var pendingReads: [(step: StepID, terms: OpenTerms)] = []
  var outgoing: [Outgoing] = []

  var participants: [StepID: [SeatID]] = [:]
  var terms: [StepID: OpenTerms] = [:]
  var roomViews: [StepID: View] = [:]
  var moderations: [StepID: Moderation] = [:]
  /// Views for single people, by their signatures; kept by nothing but memory.
  var personalViews: [StepID: [String: View]] = [:]
  var hasEnded = false

  init(setup: SessionSetup, flaw: ServerFlaw, seed: UInt64, now: Int64) {
    self.setup = setup
    self.flaw = flaw
    self.now = now
    epoch = now
    chance = Chance(seed, .server)
    session = Session(setup, opening: Self.openingRule(setup))
  }

  var instant: SessionInstant { SessionInstant(milliseconds: now - epoch) }

  /// Milliseconds of the world at which the session wants to hear its clock.
  var wakesAt: Int64? { session.nextDeadline.map { epoch + $0.milliseconds } }

  /// Decides a step's terms from those present (rules K1–K4).
  static func openingRule(_ setup: SessionSetup) -> Session.OpeningRule {
    let leadership = setup.workshop.leadership
    let usesNames = setup.workshop.usesNames(in: setup.room)
    return { step, room, present in
      OpeningRules.terms(
        for: step,
        in: Opening(
          room: room, present: present, leadership: leadership, isForGroup: room != setup.room,
          usesNames: usesNames))
    }
  }

  /// Hands an event to the session and keeps its effects for the batch's end.
  @discardableResult
  mutating func apply(
    _ event: SessionEvent, _ around: inout ServerSurroundings
  ) throws(Crash) -> Refusal? {
    let effects: [SessionEffect]
    do throws(Refusal) {
      effects = try session.handle(event, at: instant, draw: chance.draw())
    } catch {
      return error
    }
    for effect in effects { keep(effect, &around) }
    try readWhatIsClosed(&around)
    return nil
  }

  /// Reads come after all effects of their event, so that "closed" is told before "viewed".
  mutating func readWhatIsClosed(_ around: inout ServerSurroundings) throws(Crash) {
    while !pendingReads.isEmpty {
      let (step, terms) = pendingReads.removeFirst()
      try read(step, terms, &around)
    }
  }

  /// Takes an effect into the batch.
  mutating func keep(_ effect: SessionEffect, _ around: inout ServerSurroundings) {
    switch effect {
    case .record(let fact): keep(fact)
    case .beginSpool(let step): around.disk.createSpool(step)
    case .spool(let step, let record): pendingRecords.append((step, record))
    case .read(let step, let terms): pendingReads.append((step, terms))
    case .destroySpool(let step): pendingDestructions.append(step)
    case .send(let notice, let audience):
      if case .seated(let seat, _) = notice { seated(seat) }
      outgoing.append(.notice(notice, audience, sequence: sequence))
    case .dismiss(let seat, let reason): outgoing.append(.dismiss(seat, reason))
    case .end: hasEnded = true
    // Nobody helps in a simulated room, so there is nobody to change places with.
    case .promoteHelper, .swapConsoles: break
    }
  }

  private mutating func keep(_ fact: Fact) {
    if case .opened(let step, let opened, let people) = fact {
      participants[step] = people
      terms[step] = opened
    }
    if flaw == .forgetsReveals, case .revealed = fact { return }
    pendingFacts.append(fact)
    if case .revealed(let step) = fact { tellPersonalViews(of: step) }
  }

  /// What two people share is shown to those two when the room is shown what all share.
  private mutating func tellPersonalViews(of step: StepID) {
    for seat in participants[step] ?? [] {
      guard let name = session.displayName(of: seat), let peer = peerOfSeat[seat],
        let view = personalViews[step]?[name]
      else { continue }
      outgoing.append(.message(.view(step: step, view: view, facilitatorOnly: false), peer))
    }
  }

  /// The seat's holder may speak as one from here on.
  private mutating func seated(_ seat: SeatID) {
    if let peer = peerOfSeat[seat] { peers[peer]?.machine.placed(.seat) }
  }
}
