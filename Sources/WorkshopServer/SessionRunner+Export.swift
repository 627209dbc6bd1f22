import Disclosure
import SessionStore
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Bytes of one part of a record: with its escapes it stays under a line's bound.
  static let recordPartBytes = 24_000

  /// Sends the transcript's record as far as the session has come.
  func export(date: String, to id: UInt64) {
    guard commit() else { return fail() }
    guard let facts = try? parts.journal.facts(of: parts.live.id) else {
      return outgoing.append(
        .message(
          .error(code: .storeFailed, hint: ErrorCode.storeFailed.hint(in: phrases), sequence: nil),
          id))
    }
    let record = SessionArchive.record(
      of: facts, workshop: parts.workshop, header: parts.header,
      held: SessionArchive.Held(date: date, day: day))
    let texts = TextParts.split(TranscriptRecordCodec.encode(record), bytes: Self.recordPartBytes)
    for (index, text) in texts.enumerated() {
      outgoing.append(.message(.record(part: index + 1, of: texts.count, text: text), id))
    }
  }

  /// The day on which the session began, by the journal.
  private var day: Int {
    let stored = try? parts.journal.sessions().first { $0.id == parts.live.id }
    return stored?.day ?? Day.today
  }
}
