import Anonymity
import Disclosure
import Facilitation
import Phrasebook
import SessionStore
import WorkshopModel
import WorkshopProtocol

/// The inside of a live session, confined to the one task that runs it.
///
/// A batch of inputs is applied to the pure `Session`; its records and facts are written; only then do its
/// messages leave (architecture, "The core", laws 3 and 5).
final class SessionRunner {
  /// Somebody connected.
  struct Attached {
    let peer: Peer
    var place: Place
  }

  /// Something that leaves once the batch is durable.
  enum Outgoing {
    case notice(Notice, Audience)
    case message(ServerMessage, UInt64)
    case told(ServerMessage, Audience)
    /// A whole line for one seat.
    case line([UInt8], SeatID)
    case dismiss(SeatID, DismissalReason)
  }

  let parts: SessionParts
  var session: Session
  var attached: [UInt64: Attached] = [:]
  var peerOfSeat: [SeatID: UInt64] = [:]
  var consolePeers: Set<UInt64> = []
  /// Helpers, who is here longest first.
  var helperPeers: [UInt64] = []
  /// The helper who asks for the console just now.
  var takingOver: UInt64?
  /// Whether consoles changed places in the event that is being handled.
  var hasMovedConsoles = false
  var stagePeers: Set<UInt64> = []
  var tokens = TokenBook()
  var freshTokens: [SeatID: ResumeToken] = [:]
  var admissions = AdmissionCache()

  var pendingFacts: [Fact] = []
  var pendingRecords: [StepID: [StepRecord]] = [:]
  var pendingDestructions: [StepID] = []
  var outgoing: [Outgoing] = []

  var spools: [StepID: any AnswerSpool] = [:]
  /// The one size of each open step's envelopes.
  var envelopeBytes: [StepID: Int] = [:]
  var roomViews: [StepID: View] = [:]
  /// What each group of a step was shown, in the groups' order.
  var groupViews: [StepID: [View?]] = [:]
  /// What single people share with others, as lines of one length; until the next step opens.
  var personalLines = PersonalLines()
  /// The letters between the facilitator and authors, and the tick on which they arrive.
  var post: LetterPost
  /// The lines of text of every step, also of those whose spool is gone, for their authors' sake.
  var moderations: [StepID: Moderation] = [:]
  /// The batches of each step's lines that the journal holds; used while restoring.
  var releasedBatches: [StepID: [[UInt8]]] = [:]
  /// Steps whose waiting lines did not outlive a restart of the computer.
  var lostLines: [StepID] = []
  var draws = DrawBuffer()
  /// When the first step opened; after a restart, when the session came back.
  var startedAt: SessionInstant?
  /// Closed steps whose batches are opened once the effects before are kept.
  var closedSteps: [(StepID, OpenTerms)] = []
  /// The deadline that the alarm is set to.
  private var armedFor: SessionInstant?
  var hasEnded = false
  var hasFailed = false
  /// Why the store failed; nil where it did not.
  var failure: StoreError?

  /// A new session in its lobby.
  init(parts: SessionParts) {
    self.parts = parts
    post = LetterPost(
      tickSeconds: parts.setup.limits.signalSeconds, language: parts.language)
    session = Session(parts.setup, opening: Self.openingRule(parts.setup))
  }

  /// A session restored from what the store kept.
  init(parts: SessionParts, restored: Session) {
    self.parts = parts
    post = LetterPost(
      tickSeconds: parts.setup.limits.signalSeconds, language: parts.language)
    session = restored
  }

  /// The program's own sentences in the session's language.
  var phrases: Phrasebook { parts.live.phrases }

  /// Runs until the session is over or the server stops.
  func run() async {
    parts.live.mailbox.wake()
    let timer = SessionTimer(mailbox: parts.live.mailbox)
    for await _ in parts.live.mailbox.arrivals {
      step()
      if hasEnded || hasFailed { break }
      arm(timer)
    }
    parts.live.mailbox.close()
    drain()
    parts.live.settle(failure.map { .failed($0) } ?? (hasEnded ? .ended : .stopped))
  }

  /// Sets the alarm to the session's next deadline; one that is set already is left alone.
  private func arm(_ timer: SessionTimer) {
    let deadline = nextDeadline
    guard deadline != armedFor else { return }
    armedFor = deadline
    timer.set(deadline.map { parts.clock.realDelay(until: $0) })
  }

  /// Applies whatever waits as one batch.
  private func step() {
    let post = parts.live.mailbox.takeAll()
    // An alarm that has rung, or that waits for quiet at full speed, is to be set again.
    if post.hasRung || parts.clock.waitsForQuiet { armedFor = nil }
    for input in post.items where !hasFailed { take(input) }
    if post.hasRung, post.items.isEmpty, let deadline = nextDeadline {
      parts.clock.jump(to: deadline)
    }
    advanceClock()
    flush()
  }

  /// When something is to be done without anybody asking.
  private var nextDeadline: SessionInstant? {
    [session.nextDeadline, post.due].compactMap(\.self).min()
  }

  /// Handles every deadline that has passed.
  private func advanceClock() {
    if let due = post.due, due <= parts.clock.now { deliverPost() }
    var turns = 0
    while let deadline = session.nextDeadline, deadline <= parts.clock.now, turns < 64 {
      apply(.clock)
      turns += 1
    }
  }

  /// Hands an event to the session and keeps its effects for the batch's end; a refusal comes back.
  @discardableResult
  func apply(_ event: SessionEvent) -> Refusal? {
    do throws(Refusal) {
      let effects = try session.handle(event, at: parts.clock.now, draw: draws.next())
      for effect in effects { keep(effect) }
      tellMovedConsoles()
      readClosed()
      if startedAt == nil, session.stage != .lobby { startedAt = parts.clock.now }
      return nil
    } catch {
      return error
    }
  }

  /// Answers a census that came after the end, so that nobody waits for ever.
  private func drain() {
    for input in parts.live.mailbox.takeAll().items {
      if case .census(let continuation) = input { continuation.resume(returning: census) }
    }
  }

  /// The session in numbers.
  var census: SessionCensus {
    SessionCensus(
      connected: peerOfSeat.count, seats: tokens.count, hasEnded: hasEnded || hasFailed)
  }

  /// Decides a step's terms from those present (rules K1–K4, H3).
  static func openingRule(_ setup: SessionSetup) -> Session.OpeningRule {
    let leadership = setup.workshop.leadership
    let usesNames = setup.workshop.usesNames(in: setup.room)
    return { step, room, present in
      OpeningRules.terms(
        for: step,
        in: Opening(
          room: room, present: present, leadership: leadership,
          facilitatorPreviews: leadership == .facilitator, isForGroup: room != setup.room,
          usesNames: usesNames))
    }
  }
}
