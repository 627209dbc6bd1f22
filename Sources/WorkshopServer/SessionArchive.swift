public import Disclosure
public import Facilitation
import Phrasebook
import SessionStore
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
  ///   - date: `2026-11`, `2026` or empty; agreements are looked at again so many days after today.
  /// - Returns: The record; it names nobody.
  public static func record(
    of facts: [Fact], workshop: Workshop, header: SessionHeader, date: String
  ) -> TranscriptRecord {
    let held = Held(date: date, day: Day.today)
    return record(of: facts, workshop: workshop, header: header, held: held)
  }

  /// When a session was held.
  public struct Held: Hashable, Sendable {
    /// How exactly the transcript says it: `2026-11`, `2026` or empty.
    public let date: String
    /// The day, in days since 1970-01-01; agreements are looked at again so many days after it.
    public let day: Int

    /// Collects when it was.
    public init(date: String, day: Int) {
      self.date = date
      self.day = day
    }
  }

  /// The same, with the day on which the session was held.
  public static func record(
    of facts: [Fact], workshop: Workshop, header: SessionHeader, held: Held
  ) -> TranscriptRecord {
    let language = workshop.sessionLanguage(header.language)
    let words = SessionWords(Phrasebook(tag: language))
    let past = PastSession(facts: facts, workshop: workshop, words: words)
    let maker = RecordMaker(
      RecordMaker.Settings(
        workshop: workshop, room: header.room, mostSeats: past.seats, date: held.date,
        software: software, isRehearsal: header.isRehearsal,
        everyoneAgreed: past.agreedCount != nil,
        agreements: agreements(of: past, day: held.day)),
      language: language)
    // What a constellation agreed to keep is what it had seen when it was asked.
    let isAsked = header.room.isConstellation
    let kept = isAsked ? past.held.prefix(past.agreedCount ?? 0) : past.held[...]
    return maker.record(
      of: kept.map { held in
        HeldStep(
          step: held.step, shown: held.isRevealed ? view(held.roomPayload) : nil,
          released: held.releasedPayloads.compactMap(lines))
      })
  }

  private static func agreements(
    of past: PastSession, day: Int
  ) -> [TranscriptRecord.Agreement] {
    let steps = Dictionary(past.held.map { ($0.step.id, $0.step) }) { $1 }
    return past.adopted.flatMap { line in
      steps[line.step].map { AdoptedLines.agreements([line.text], of: $0, onDay: day) } ?? []
    }
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
