import Disclosure
import Phrasebook
public import SessionStore
import Synchronization
import WorkshopModel

/// The outside of a live session: what other threads may hold of it.
///
/// It has an identity because the session has one. Its inside, the `SessionRunner`, lives in the one
/// task that `run()` is called from.
public final class LiveSession: Sendable {
  /// The session's name in the journal; never shown to participants.
  public let id: String
  /// What people type to join.
  public let code: String
  /// What a stage types.
  public let stageCode: String
  /// The secret by which helpers join; nil where nobody sees more than others do.
  public let helperCode: String?
  /// What the people of each circle type, from circle 1 on; empty without circles.
  public let circleCodes: [String]
  /// The public key of the facilitator who owns it.
  let owner: String
  /// The program's own sentences in the session's language.
  let phrases: Phrasebook
  let mailbox: Mailbox<SessionInput>
  private let settled = Mutex<Outcome?>(nil)
  private let settling = AsyncStream.makeStream(of: Outcome.self)

  /// How a session's task came to its end.
  public enum Outcome: Hashable, Sendable {
    /// The session is over.
    case ended
    /// The server stopped; the session can be restored.
    case stopped
    /// The store failed; what it had acknowledged can be restored.
    case failed(StoreError)
  }

  /// Names a session whose texts have a language.
  init(id: String, header: SessionHeader, language: String, limits: ServerLimits) {
    self.id = id
    phrases = Phrasebook(tag: language)
    code = header.code
    stageCode = header.stageCode
    helperCode = header.helperCode
    circleCodes = header.circleCodes
    owner = header.owner
    mailbox = Mailbox(bound: limits.inboxEvents)
  }

  /// How it came to its end; nil while it is live.
  public var outcome: Outcome? { settled.withLock { $0 } }

  /// Waits until it has come to its end, or the task is cancelled; for one caller.
  public func waitForOutcome() async -> Outcome? {
    for await outcome in settling.stream { return outcome }
    return outcome
  }

  /// Its task is over.
  func settle(_ outcome: Outcome) {
    settled.withLock { $0 = outcome }
    settling.continuation.yield(outcome)
    settling.continuation.finish()
  }

  /// The codes with what each opens.
  var doors: [String: Door] {
    var doors: [String: Door] = [code: .seat(nil), stageCode: .stage]
    if let helperCode { doors[helperCode] = .helper }
    for (index, code) in circleCodes.enumerated() {
      doors[code] = .seat(CircleID(number: index + 1))
    }
    return doors
  }

  /// Hands something to the session's task; false when its inbox is full or closed.
  @discardableResult
  func post(_ input: SessionInput) -> Bool { mailbox.post(input) }

  /// The same for what must not be lost, however full the inbox is.
  func insist(_ input: SessionInput) { mailbox.insist(input) }

  /// The same, but the task sleeps on until `wake()`; for the lines of one turn of an event loop.
  func put(_ input: SessionInput) -> Bool { mailbox.put(input) }

  /// Wakes the session's task for what was put.
  func wake() { mailbox.wake() }

  /// The session in numbers, or nil when it is over.
  public func census() async -> SessionCensus {
    await withCheckedContinuation { continuation in
      if !mailbox.post(.census(continuation)) {
        continuation.resume(returning: SessionCensus(connected: 0, seats: 0, hasEnded: true))
      }
    }
  }
}
