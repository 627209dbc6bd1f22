public import Disclosure
public import Facilitation
public import WorkshopModel
import WorkshopProtocol

/// Makes a transcript's record out of a session's journal: from what was shown, never from what was collected.
public enum SessionArchive {
  /// The software's name in transcripts.
  public static let software = "Attune 0.1"

  /// The record of a session as far as its facts go, with shares in place of counts.
  ///
  /// - Parameters:
  ///   - facts: The journal's facts in order.
  ///   - workshop: The workshop as read from the header.
  ///   - header: The room, the language, and whether it was a rehearsal.
  ///   - date: `2026-11`, `2026` or empty.
  /// - Returns: The record; it names nobody.
  public static func record(
    of facts: [Fact], workshop: Workshop, header: SessionHeader, date: String
  ) -> TranscriptRecord {
    let past = PastSession(facts: facts, workshop: workshop)
    let maker = RecordMaker(
      RecordMaker.Settings(
        workshop: workshop, room: header.room, mostSeats: past.seats, date: date,
        software: software, isRehearsal: header.isRehearsal),
      language: header.language)
    return maker.record(
      of: past.held.map { held in
        HeldStep(
          step: held.step, shown: held.isRevealed ? view(held.roomPayload) : nil,
          released: held.releasedPayloads.compactMap(lines))
      })
  }

  private static func view(_ payload: [UInt8]?) -> View? {
    payload.flatMap { try? ViewCodec.decode($0) }
  }

  private static func lines(_ payload: [UInt8]) -> LinesView? {
    if case .lines(let lines) = view(payload) { lines } else { nil }
  }

  /// What the facilitator was told in feedback steps, for a file of its own.
  public static func feedback(
    of facts: [Fact], workshop: Workshop
  ) -> [FeedbackRecord] {
    PastSession(facts: facts, workshop: workshop).held
      .filter { $0.step.kind.type == .feedback }
      .compactMap { view($0.facilitatorPayload) }
      .compactMap { FeedbackRecord(workshop: workshop.id, view: $0) }
  }
}

/// A session's course, gathered from its facts.
struct PastSession {
  /// One step that was opened.
  struct Held {
    let step: Step
    let terms: OpenTerms
    var roomPayload: [UInt8]?
    var facilitatorPayload: [UInt8]?
    var releasedPayloads: [[UInt8]] = []
    var isRevealed = false
  }

  /// The most seats that were given.
  private(set) var seats = 0
  /// The steps in the order in which they opened.
  private(set) var held: [Held] = []

  /// Walks the facts.
  init(facts: [Fact], workshop: Workshop) {
    var inserted: [StepID: Step] = [:]
    for fact in facts {
      if case .inserted(let id, let insertion) = fact {
        inserted[id] = insertion.step(named: id)
      }
      take(fact) { workshop.step($0) ?? inserted[$0] }
    }
  }

  private mutating func take(_ fact: Fact, find: (StepID) -> Step?) {
    switch fact {
    case .seated: seats += 1
    case .opened(let id, let terms, _):
      if let step = find(id) { held.append(Held(step: step, terms: terms)) }
    case .viewed(let id, let reading):
      change(id) {
        $0.roomPayload = reading.room
        $0.facilitatorPayload = reading.facilitator
      }
    case .revealed(let id): change(id) { $0.isRevealed = true }
    case .linesReleased(let id, let payload): change(id) { $0.releasedPayloads.append(payload) }
    default: break
    }
  }

  private mutating func change(_ id: StepID, _ body: (inout Held) -> Void) {
    guard let index = held.lastIndex(where: { $0.step.id == id }) else { return }
    body(&held[index])
  }
}
